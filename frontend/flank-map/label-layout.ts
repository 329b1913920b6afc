/** A rectangle, px, y down. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label to be placed: its point, the size of its text, and how the two may stand. */
export interface LabelShape {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0 is placed first; equal ranks in the order given. */
  rank: number;
  /** Radius of the dot at the point, px; 0: no dot, the text stands on the point. */
  dotRadius: number;
  /** Whether a text beside a dot tries the left side first. */
  leftFirst: boolean;
}

/** Upper left corner of a text, px from its label's point. */
export interface TextOffset {
  dx: number;
  dy: number;
}

/** Room between a dot and its text, px. */
const GAP = 3;
/** How far a text without a dot may step aside, in text heights (up or down) and widths. */
const STEPS = [
  [0, 0],
  [0, -1],
  [0, 1],
  [0, -2],
  [0, 2],
  [-0.5, 0],
  [0.5, 0],
];

/**
 * Finds room for labels, greedily by rank: each takes the first of its positions that touches no
 * obstacle and no label placed before it. A text beside a dot tries right, left, above and below;
 * one without a dot stands on its point or steps a little aside.
 *
 * @param obstacles what no label may touch, in the coordinates of the shapes' points
 * @returns for each shape, in the order given, where its text stands; null where it found no room
 */
export function placeLabels(shapes: LabelShape[], obstacles: Box[]): (TextOffset | null)[] {
  const taken = [...obstacles];
  const placed = new Array<TextOffset | null>(shapes.length).fill(null);
  const order = shapes.map((_, index) => index).sort((a, b) => shapes[a].rank - shapes[b].rank);
  for (const index of order) {
    const shape = shapes[index];
    const dot = dotBox(shape);
    if (dot && !isFree(dot, taken)) continue;
    const offset = offsets(shape).find((it) => isFree(textBox(shape, it), taken));
    if (!offset) continue;
    placed[index] = offset;
    taken.push(textBox(shape, offset));
    if (dot) taken.push(dot);
  }
  return placed;
}

function offsets(shape: LabelShape): TextOffset[] {
  const { width, height, dotRadius } = shape;
  const middle = { dx: -width / 2, dy: -height / 2 };
  if (dotRadius === 0) {
    return STEPS.map(([x, y]) => ({ dx: middle.dx + x * width, dy: middle.dy + y * height }));
  }
  const away = dotRadius + GAP;
  const right = { dx: away, dy: middle.dy };
  const left = { dx: -away - width, dy: middle.dy };
  const above = { dx: middle.dx, dy: -away - height };
  const below = { dx: middle.dx, dy: away };
  return shape.leftFirst ? [left, right, above, below] : [right, left, above, below];
}

function textBox(shape: LabelShape, { dx, dy }: TextOffset): Box {
  const left = shape.x + dx;
  const top = shape.y + dy;
  return { left, top, right: left + shape.width, bottom: top + shape.height };
}

function dotBox({ x, y, dotRadius }: LabelShape): Box | null {
  if (dotRadius === 0) return null;
  return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

function isFree(box: Box, taken: Box[]): boolean {
  return !taken.some(
    (it) =>
      it.left < box.right && box.left < it.right && it.top < box.bottom && box.top < it.bottom,
  );
}
