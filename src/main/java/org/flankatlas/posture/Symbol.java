package org.flankatlas.posture;

/**
 * An APP-6 symbol, drawn ahead of time.
 *
 * @param sidc its 20-digit symbol identification code
 * @param file the picture under {@code geodata/}, relative to it
 * @param widthPx width of the picture in CSS pixels
 * @param heightPx height of the picture in CSS pixels
 * @param anchorXPx pixel of the picture, to the right, that marks the place
 * @param anchorYPx pixel of the picture, downward, that marks the place
 * @param meaning what the symbol says, in words
 */
public record Symbol(
    String sidc,
    String file,
    double widthPx,
    double heightPx,
    double anchorXPx,
    double anchorYPx,
    String meaning) {}
