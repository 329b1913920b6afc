/**
 * What an article states of the posture, held against what the map holds. Plain rules over words;
 * changes nothing. Uses {@code posture} and {@code article}.
 */
@NullMarked
package org.flankatlas.comparison;

import org.jspecify.annotations.NullMarked;
