/**
 * The views: turns the domain into pages and map snapshots. Uses {@code posture}, {@code article},
 * {@code comparison}, {@code review}, {@code evidence}, {@code briefing}, {@code deck}, {@code
 * basemap}, {@code document}, {@code map}, {@code snapshot}, {@code viewer} and {@code access}.
 */
@NullMarked
package org.flankatlas.ui;

import org.jspecify.annotations.NullMarked;
