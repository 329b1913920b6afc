/**
 * What every fact of the map rests on, and how far it may be trusted. Uses {@code posture}, {@code
 * article} and {@code comparison}.
 */
@NullMarked
package org.flankatlas.evidence;

import org.jspecify.annotations.NullMarked;
