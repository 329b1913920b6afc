/** Starts the atlas and wires its packages together; the only package that may use all of them. */
@NullMarked
package org.flankatlas;

import org.jspecify.annotations.NullMarked;
