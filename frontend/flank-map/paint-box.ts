import { castShadow, shadowsOf } from './shadows';

interface Rounded {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of the corners from the upper left one clockwise, px right and down. */
  radii: { x: number; y: number }[];
}

const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;
const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CLEAR = 'rgba(0, 0, 0, 0)';

/** Draws an element's shadow, background, border and outline; a border has one colour. */
export function paintBox(
  canvas: CanvasRenderingContext2D,
  element: Element,
  style: CSSStyleDeclaration,
  scale: number,
): void {
  const box = boxOf(element, style, scale);
  if (box.width === 0 || box.height === 0) return;
  for (const shadow of shadowsOf(style.boxShadow).reverse()) {
    const wide = grown(box, shadow.spreadPx * scale);
    castShadow(canvas, shadow, scale, (asidePx) => {
      canvas.fillStyle = '#000';
      canvas.fill(outlineOf({ ...wide, left: wide.left - asidePx }));
    });
  }
  fillBox(canvas, box, style);
  paintBorder(canvas, box, style, scale);
  paintOutline(canvas, box, style, scale);
}

/** Confines what is drawn from now on to an element's box. */
export function clipToBox(
  canvas: CanvasRenderingContext2D,
  element: Element,
  style: CSSStyleDeclaration,
  scale: number,
): void {
  canvas.clip(outlineOf(boxOf(element, style, scale)));
}

function boxOf(element: Element, style: CSSStyleDeclaration, scale: number): Rounded {
  const { left, top, width, height } = element.getBoundingClientRect();
  const radii = CORNERS.map((corner) => {
    const value = style[`border${corner}Radius`];
    const number = parseFloat(value) || 0;
    return value.includes('%')
      ? { x: (number / 100) * width, y: (number / 100) * height }
      : { x: number * scale, y: number * scale };
  });
  return { left, top, width, height, radii };
}

function fillBox(canvas: CanvasRenderingContext2D, box: Rounded, style: CSSStyleDeclaration) {
  const fills = [style.backgroundColor, gradientOf(canvas, box, style.backgroundImage)];
  for (const fill of fills) {
    if (!fill || fill === CLEAR || fill === 'transparent') continue;
    canvas.fillStyle = fill;
    canvas.fill(outlineOf(box));
  }
}

/** A `linear-gradient` at an angle, with its stops in per cent; null for any other picture. */
function gradientOf(canvas: CanvasRenderingContext2D, box: Rounded, image: string) {
  const found = /^linear-gradient\(([-\d.]+)deg, (.*)\)$/.exec(image);
  if (!found) return null;
  const angle = (Number(found[1]) * Math.PI) / 180;
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const half = (Math.abs(box.width * dx) + Math.abs(box.height * dy)) / 2;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const [rx, ry] = [dx * half, dy * half];
  const gradient = canvas.createLinearGradient(x - rx, y - ry, x + rx, y + ry);
  for (const stop of found[2].split(/,(?![^(]*\))/)) {
    const shares = stop.match(/[\d.]+(?=%)/g) ?? [];
    const colour = stop.replace(/\s[\d.]+%/g, '').trim();
    shares.forEach((share) => gradient.addColorStop(Number(share) / 100, colour));
  }
  return gradient;
}

function paintBorder(
  canvas: CanvasRenderingContext2D,
  box: Rounded,
  style: CSSStyleDeclaration,
  scale: number,
): void {
  const [top, right, bottom, left] = SIDES.map(
    (side) => (parseFloat(style[`border${side}Width`]) || 0) * scale,
  );
  const widest = Math.max(top, right, bottom, left);
  if (widest === 0) return;
  const side = SIDES[[top, right, bottom, left].indexOf(widest)];
  const inset = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  const inner = outlineOf({
    left: box.left + left,
    top: box.top + top,
    width: Math.max(0, box.width - left - right),
    height: Math.max(0, box.height - top - bottom),
    radii: box.radii.map(({ x, y }, index) => ({
      x: Math.max(0, x - inset[index].x),
      y: Math.max(0, y - inset[index].y),
    })),
  });
  const border = outlineOf(box);
  border.addPath(inner);
  canvas.fillStyle = style[`border${side}Color`];
  canvas.fill(border, 'evenodd');
}

function paintOutline(
  canvas: CanvasRenderingContext2D,
  box: Rounded,
  style: CSSStyleDeclaration,
  scale: number,
): void {
  const width = (parseFloat(style.outlineWidth) || 0) * scale;
  if (style.outlineStyle === 'none' || width === 0) return;
  canvas.strokeStyle = style.outlineColor;
  canvas.lineWidth = width;
  canvas.setLineDash([]);
  canvas.stroke(outlineOf(grown(box, (parseFloat(style.outlineOffset) || 0) * scale + width / 2)));
}

function grown({ left, top, width, height, radii }: Rounded, by: number): Rounded {
  return {
    left: left - by,
    top: top - by,
    width: Math.max(0, width + 2 * by),
    height: Math.max(0, height + 2 * by),
    radii: radii.map(({ x, y }) => ({ x: x && Math.max(0, x + by), y: y && Math.max(0, y + by) })),
  };
}

function outlineOf({ left, top, width, height, radii }: Rounded): Path2D {
  const outline = new Path2D();
  outline.roundRect(left, top, width, height, radii);
  return outline;
}
