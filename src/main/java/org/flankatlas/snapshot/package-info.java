/**
 * Turns the posture, and what is to be seen of it, into the snapshot of a map. Uses {@code
 * posture}, {@code basemap} and {@code map}.
 */
@NullMarked
package org.flankatlas.snapshot;

import org.jspecify.annotations.NullMarked;
