/**
 * Formations, nations, areas, events, and the claims and sources they rest on. Plain values; uses
 * no other package of ours.
 */
@NullMarked
package org.flankatlas.posture;

import org.jspecify.annotations.NullMarked;
