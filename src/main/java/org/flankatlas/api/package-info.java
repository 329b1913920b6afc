/**
 * HTTP without a session: the files and tiles that the map fetches by address, the evidence for
 * other programs, and the pages that play briefings. Uses the domain, {@code evidence}, {@code
 * basemap}, {@code deck}, {@code viewer} and {@code access}.
 */
@NullMarked
package org.flankatlas.api;

import org.jspecify.annotations.NullMarked;
