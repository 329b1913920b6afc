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
  /** Whether a marker lies on the dot, so that the text stands without it. */
  dotHidden?: boolean;
}

/** Where labels find no room, and where they may stand in its stead. */
export interface LabelRoom {
  /** What no label may touch. */
  obstacles: Box[];
  /** What each marker covers: no label may touch it. */
  markers: Box[][];
  /** The view: a label stands within it or outside, and is never cut by its edge. */
  view: Box;
  /** Whether the first label whose dot a marker hides may stand beside that marker, by its text alone. */
  besideMarkers: boolean;
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
 * @returns for each shape, in the order given, how it stands; null where it found no room
 */
export function placeLabels(shapes: LabelShape[], room: LabelRoom): (Placement | null)[] {
  const placing = new Placing(room);
  const placed = new Array<Placement | null>(shapes.length).fill(null);
  const order = shapes.map((_, index) => index).sort((a, b) => shapes[a].rank - shapes[b].rank);
  for (const index of order) placed[index] = placing.place(shapes[index]);
  return placed;
}

class Placing {
  private readonly taken: Box[];
  /** Markers that hide no dot yet whose text stands beside them. */
  private readonly bare: Set<Box[]>;

  constructor(private readonly room: LabelRoom) {
    this.taken = [...room.obstacles, ...room.markers.flat()];
    this.bare = new Set(room.besideMarkers ? room.markers : []);
  }

  place(shape: LabelShape): Placement | null {
    const dot = dotBox(shape);
    if (dot && !this.isFree(dot)) return this.placeBeside(shape, dot);
    const offset = offsets(shape).find((it) => this.fits(shape, it));
    if (!offset && !(dot && shape.dotAlone)) return null;
    if (offset) this.taken.push(...textBoxes(shape, offset));
    if (dot) this.taken.push(dot);
    return offset ?? 'dot';
  }

  private placeBeside(shape: LabelShape, dot: Box): Placement | null {
    const marker = [...this.bare].find((boxes) => boxes.some((it) => overlap(it, dot)));
    if (!marker || shape.dotAlone) return null;
    const offset = besides(shape, marker).find((it) => this.fits(shape, it));
    if (!offset) return null;
    this.bare.delete(marker);
    this.taken.push(...textBoxes(shape, offset));
    return { ...offset, dotHidden: true };
  }

  private fits(shape: LabelShape, offset: TextOffset): boolean {
    const { view } = this.room;
    const boxes = textBoxes(shape, offset);
    const dot = dotBox(shape);
    const all = dot ? [dot, ...boxes] : boxes;
    const uncut = all.every((it) => within(it, view)) || !all.some((it) => overlap(it, view));
    return uncut && boxes.every((it) => this.isFree(it));
  }

  private isFree(box: Box): boolean {
    return !this.taken.some((it) => overlap(it, box));
  }
}

/** Beside what a marker covers: above and below it over the point, or at its sides. */
function besides({ x, y, width, height }: LabelShape, marker: Box[]): TextOffset[] {
  const left = Math.min(...marker.map((it) => it.left)) - x;
  const top = Math.min(...marker.map((it) => it.top)) - y;
  const right = Math.max(...marker.map((it) => it.right)) - x;
  const bottom = Math.max(...marker.map((it) => it.bottom)) - y;
  const offsets = [
    { dx: -width / 2, dy: bottom + GAP },
    { dx: -width / 2, dy: top - GAP - height },
    { dx: right + GAP, dy: -height / 2 },
    { dx: left - GAP - width, dy: -height / 2 },
  ];
  const distance = ({ dx, dy }: TextOffset) => Math.hypot(dx + width / 2, dy + height / 2);
  return offsets.sort((a, b) => distance(a) - distance(b));
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

function within(a: Box, b: Box): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
