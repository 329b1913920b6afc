/**
 * A briefing to take along: as slides, as a handout on paper, and as one HTML file; plain records
 * and pictures in, bytes out. Uses {@code deck}, {@code map}, {@code snapshot} and {@code basemap}.
 */
@NullMarked
package org.flankatlas.export;

import org.jspecify.annotations.NullMarked;
