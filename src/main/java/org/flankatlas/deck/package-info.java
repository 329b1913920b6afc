/**
 * All that a viewer needs to play one briefing, as one value whose JSON form is {@code
 * frontend/viewer/deck.ts}. Uses {@code posture}, {@code article}, {@code briefing}, {@code
 * basemap}, {@code map} and {@code snapshot}.
 */
@NullMarked
package org.flankatlas.deck;

import org.jspecify.annotations.NullMarked;
