/**
 * Briefings: prepared sequences of map views with quotations, and the state machine that plays
 * them. Uses {@code posture}, {@code article} and {@code map}.
 */
@NullMarked
package org.flankatlas.briefing;

import org.jspecify.annotations.NullMarked;
