/**
 * Briefings shown to an audience on its own screens: codes to follow by, the presenter's key, the
 * frame in view, and how frames are told. Uses {@code briefing}.
 */
@NullMarked
package org.flankatlas.live;

import org.jspecify.annotations.NullMarked;
