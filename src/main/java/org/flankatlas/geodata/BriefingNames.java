package org.flankatlas.geodata;

/**
 * What a briefing may name.
 *
 * @param formations ids of formations
 * @param areas ids of areas
 * @param overlays ids of overlays
 */
record BriefingNames(References formations, References areas, References overlays) {}
