/**
 * Who may change what: the editor and the password, the slowing of sign-in attempts, and how other
 * packages ask who is signed in and guard what writes. Uses nothing of ours.
 */
@NullMarked
package org.flankatlas.access;

import org.jspecify.annotations.NullMarked;
