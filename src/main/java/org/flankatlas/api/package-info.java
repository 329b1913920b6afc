/**
 * HTTP without a session: the files and tiles that the map fetches by address, the evidence for
 * other programs, the pages that play briefings, and the frames of those that are shown live. Uses
 * the domain, {@code evidence}, {@code basemap}, {@code live}, {@code deck}, {@code viewer} and
 * {@code access}.
 */
@NullMarked
package org.flankatlas.api;

import org.jspecify.annotations.NullMarked;
