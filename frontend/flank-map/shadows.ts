/** One shadow of a text or a box, lengths in CSS pixels. */
export interface Shadow {
  colour: string;
  dx: number;
  dy: number;
  blurPx: number;
  spreadPx: number;
}

/** Further than any picture is wide: what is drawn there is seen by its shadow alone, px. */
const FAR_PX = 20_000;

/** Reads a computed `text-shadow` or `box-shadow`, in its order; inner shadows are left out. */
export function shadowsOf(value: string): Shadow[] {
  if (value === 'none') return [];
  return value
    .split(/,(?![^(]*\))/)
    .filter((it) => !it.includes('inset'))
    .map(shadowOf);
}

/**
 * Draws the shadow alone of what `draw` draws, which hears how far it must move to the left to be
 * out of sight.
 */
export function castShadow(
  canvas: CanvasRenderingContext2D,
  { colour, dx, dy, blurPx }: Shadow,
  scale: number,
  draw: (asidePx: number) => void,
): void {
  const { a, b, c, d } = canvas.getTransform();
  const perPx = Math.hypot(a, b);
  canvas.save();
  canvas.shadowColor = colour;
  canvas.shadowBlur = blurPx * scale * perPx;
  canvas.shadowOffsetX = a * (FAR_PX + dx * scale) + c * dy * scale;
  canvas.shadowOffsetY = b * (FAR_PX + dx * scale) + d * dy * scale;
  draw(FAR_PX);
  canvas.restore();
}

function shadowOf(value: string): Shadow {
  const colour = /^\s*([a-z-]+\([^)]*\)|#\w+|[a-z]+)/i.exec(value)?.[1] ?? 'transparent';
  const lengths = value.replace(colour, '').match(/-?[\d.]+(?=px)/g) ?? [];
  const [dx = 0, dy = 0, blurPx = 0, spreadPx = 0] = lengths.map(Number);
  return { colour, dx, dy, blurPx, spreadPx };
}
