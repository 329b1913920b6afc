package org.flankatlas.map;

/**
 * A picture in Web Mercator and where its edges lie.
 *
 * @param url where the picture is
 * @param westDeg western edge, degrees
 * @param southDeg southern edge, degrees
 * @param eastDeg eastern edge, degrees
 * @param northDeg northern edge, degrees
 */
public record MapPicture(
    String url, double westDeg, double southDeg, double eastDeg, double northDeg) {}
