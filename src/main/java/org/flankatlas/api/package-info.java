/**
 * HTTP for machines: the files and tiles that the map fetches by address, and the evidence for
 * other programs. Uses {@code basemap}, {@code posture}, {@code article}, {@code comparison} and
 * {@code evidence}.
 */
@NullMarked
package org.flankatlas.api;

import org.jspecify.annotations.NullMarked;
