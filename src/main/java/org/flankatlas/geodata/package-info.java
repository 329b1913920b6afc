/**
 * The shipped files: read, checked, and turned into the domain. The only user of GeoTools and JTS;
 * uses {@code posture}, {@code article} and {@code basemap}.
 */
@NullMarked
package org.flankatlas.geodata;

import org.jspecify.annotations.NullMarked;
