import { castShadow, shadowsOf } from './shadows';

/** Letters that stand on one line, in the place that the browser gave them, px. */
interface Run {
  text: string;
  left: number;
  top: number;
  bottom: number;
}

/** Draws a text as the browser has set it: its lines, its font and its shadows. */
export function paintText(
  canvas: CanvasRenderingContext2D,
  text: Text,
  style: CSSStyleDeclaration,
  scale: number,
): void {
  const spacing = parseFloat(style.letterSpacing) || 0;
  const runs = runsOf(text, spacing !== 0 && !('letterSpacing' in canvas));
  if (runs.length === 0) return;
  canvas.save();
  setFont(canvas, style, 1);
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } =
    canvas.measureText('x');
  setFont(canvas, style, scale);
  if ('letterSpacing' in canvas) canvas.letterSpacing = `${spacing * scale}px`;
  const draw = (asidePx = 0) =>
    runs.forEach((run) => {
      const baseline = (run.top + run.bottom + (ascent - descent) * scale) / 2;
      canvas.fillText(cased(run.text, style.textTransform), run.left - asidePx, baseline);
    });
  for (const shadow of shadowsOf(style.textShadow).reverse()) {
    castShadow(canvas, shadow, scale, draw);
  }
  draw();
  canvas.restore();
}

function setFont(canvas: CanvasRenderingContext2D, style: CSSStyleDeclaration, scale: number) {
  const { fontStyle, fontWeight, fontFamily } = style;
  const sizePx = parseFloat(style.fontSize) * scale;
  canvas.font = `${fontStyle} ${fontWeight} ${sizePx}px ${fontFamily}`;
  canvas.fillStyle = style.color;
  canvas.textAlign = 'left';
  canvas.textBaseline = 'alphabetic';
}

function cased(text: string, transform: string): string {
  return transform === 'uppercase' ? text.toUpperCase() : text;
}

/** @param apart each letter by itself, where the canvas cannot space them */
function runsOf(text: Text, apart: boolean): Run[] {
  const runs: Run[] = [];
  const range = text.ownerDocument.createRange();
  let at = 0;
  for (const letter of text.data) {
    range.setStart(text, at);
    range.setEnd(text, (at += letter.length));
    const box = range.getClientRects()[0];
    const last = runs.at(-1);
    const blank = /\s/.test(letter);
    if (!box) continue;
    if (last && !apart && Math.abs(last.top - box.top) < 1) last.text += blank ? ' ' : letter;
    else if (!blank) runs.push({ text: letter, left: box.left, top: box.top, bottom: box.bottom });
  }
  return runs;
}
