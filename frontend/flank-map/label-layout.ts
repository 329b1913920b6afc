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
  /** How the text is turned about its middle, degrees clockwise. */
  angleDeg: number;
  /** Whether the dot may stand where its text finds no room. */
  dotAlone: boolean;
}

/** Where a label stands: its dot alone, or with the upper left corner of its text, px from its point. */
export type Placement = 'dot' | TextOffset;

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
 * @returns for each shape, in the order given, how it stands; null where it found no room
 */
export function placeLabels(shapes: LabelShape[], obstacles: Box[]): (Placement | null)[] {
  const taken = [...obstacles];
  const placed = new Array<Placement | null>(shapes.length).fill(null);
  const order = shapes.map((_, index) => index).sort((a, b) => shapes[a].rank - shapes[b].rank);
  for (const index of order) {
    const shape = shapes[index];
    const dot = dotBox(shape);
    if (dot && !isFree(dot, taken)) continue;
    const offset = offsets(shape).find((it) =>
      textBoxes(shape, it).every((box) => isFree(box, taken)),
    );
    if (!offset && !(dot && shape.dotAlone)) continue;
    placed[index] = offset ?? 'dot';
    if (offset) taken.push(...textBoxes(shape, offset));
    if (dot) taken.push(dot);
  }
  return placed;
}

function offsets(shape: LabelShape): TextOffset[] {
  const { width, height, dotRadius } = shape;
  const middle = { dx: -width / 2, dy: -height / 2 };
  if (shape.angleDeg !== 0) return [middle];
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

/** What a text covers; of a turned one, the boxes of its thirds, which lie along it. */
function textBoxes(shape: LabelShape, { dx, dy }: TextOffset): Box[] {
  const { x, y, width, height, angleDeg } = shape;
  if (angleDeg === 0) {
    return [{ left: x + dx, top: y + dy, right: x + dx + width, bottom: y + dy + height }];
  }
  const angle = (angleDeg * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const halfWidth = ((width / 3) * cos + height * sin) / 2;
  const halfHeight = ((width / 3) * sin + height * cos) / 2;
  const [midX, midY] = [x + dx + width / 2, y + dy + height / 2];
  return [-width / 3, 0, width / 3].map((along) => {
    const [cx, cy] = [midX + along * Math.cos(angle), midY + along * Math.sin(angle)];
    return {
      left: cx - halfWidth,
      top: cy - halfHeight,
      right: cx + halfWidth,
      bottom: cy + halfHeight,
    };
  });
}

function dotBox({ x, y, dotRadius }: LabelShape): Box | null {
  if (dotRadius === 0) return null;
  return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

function isFree(box: Box, taken: Box[]): boolean {
  return !taken.some((it) => overlap(it, box));
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
