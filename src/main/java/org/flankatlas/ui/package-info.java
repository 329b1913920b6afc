/**
 * The views: turns the domain into pages and map snapshots. Uses {@code posture}, {@code article},
 * {@code review}, {@code evidence}, {@code basemap} and {@code map}.
 */
@NullMarked
package org.flankatlas.ui;

import org.jspecify.annotations.NullMarked;
