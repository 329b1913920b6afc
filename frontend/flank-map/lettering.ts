/** How the name of a wide area is set: larger and wider apart the more room it has. */
export interface Lettering {
  fontPx: number;
  spacingPx: number;
}

/** Share of its span that a name should reach over. */
const REACH = 0.55;
const LEAST_FONT_PX = 11;
const MOST_FONT_PX = 20;
/** Font size per pixel of the span. */
const FONT_SHARE = 1 / 19;
/** Space between letters as a share of the font size. */
const LEAST_SPACING = 0.14;
const MOST_SPACING = 1.1;

/**
 * Letters a name across its span.
 *
 * @param spanPx room for the name, px
 * @param widthEm width of its letters set without space, as a share of the font size
 * @param letters how many there are in its longest line
 */
export function lettering(spanPx: number, widthEm: number, letters: number): Lettering {
  const fontPx = clamp(spanPx * FONT_SHARE, LEAST_FONT_PX, MOST_FONT_PX);
  const free = spanPx * REACH - widthEm * fontPx;
  const spacing = free / Math.max(1, letters) / fontPx;
  return { fontPx, spacingPx: fontPx * clamp(spacing, LEAST_SPACING, MOST_SPACING) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
