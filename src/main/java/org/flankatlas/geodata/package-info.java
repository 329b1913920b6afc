/**
 * The shipped files: read, checked, and turned into the domain. The only user of GeoTools and JTS;
 * uses {@code posture} and {@code article}.
 */
@NullMarked
package org.flankatlas.geodata;

import org.jspecify.annotations.NullMarked;
