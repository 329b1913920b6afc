import { LEFT_FIRST } from './label-spots.mjs';
import { FORMATIONS } from './nations.mjs';

/**
 * Gives each town the lowest zoom at which its name overlaps no other name and no formation.
 * Boxes keep their size, so what is apart at one zoom stays apart at closer ones.
 */
const ZOOMS = Array.from({ length: 15 }, (_, i) => 4 + i / 2);
const GAP_PX = 4;
const DOT_PX = 4;

/** Small towns wait for larger scales, so that the map stays quiet; by rank. */
const MIN_ZOOM = [4.5, 5, 5.5, 6.5, 7.5];

/** Sizes the map is expected to draw: towns 12 px, to the right of a dot (or to its left). */
const CHAR_PX = { country: 11.5, 'country-muted': 11, sea: 7.5, capital: 7.8, town: 6.8 };
const HEIGHT_PX = { country: 18, 'country-muted': 18, sea: 18, capital: 18, town: 17 };

/** Room of a formation around its place, gap included: the symbol, and the sheet with its name. */
const ROOM_PX = {
  battlegroup: [
    { left: 28, right: 28, up: 32, down: 18 },
    { left: 48, right: 48, up: -18, down: 45 },
  ],
  headquarters: [
    { left: 4, right: 46, up: 72, down: 4 },
    { left: 82, right: 128, up: 0, down: 32 },
  ],
};

export function placed(towns, fixed) {
  const waiting = [...towns];
  const done = [];
  for (const zoom of ZOOMS) {
    const taken = [
      ...formationBoxes(zoom),
      ...done.flatMap((label) => beside(label, zoom, label.side)),
    ];
    for (const town of [...waiting]) {
      if (zoom < MIN_ZOOM[town.rank]) continue;
      const side = sides(town).find(
        (s) => fits(beside(town, zoom, s), taken) && clear(town, zoom, s, fixed),
      );
      if (!side) continue;
      waiting.splice(waiting.indexOf(town), 1);
      done.push({ ...town, minZoom: zoom, maxZoom: 12, side });
      taken.push(...beside(town, zoom, side));
    }
  }
  return done.map(({ side, lonLat, ...label }) => ({
    ...label,
    ...(side === 'left' && { side }),
    lonLat,
  }));
}

function sides({ name }) {
  return LEFT_FIRST.has(name) ? ['left', 'right'] : ['right', 'left'];
}

/** The label, from the first half zoom at which no formation hides it. */
export function clearOfFormations(label) {
  const minZoom = ZOOMS.find(
    (zoom) => zoom >= label.minZoom && fits([centred(label, zoom)], formationBoxes(zoom)),
  );
  return minZoom <= label.maxZoom ? [{ ...label, minZoom }] : [];
}

/** Names with set zooms may come in later than the town: both must have room then. */
function clear(town, zoom, side, fixed) {
  return fixed
    .filter((label) => label.maxZoom >= zoom)
    .every((label) => {
      const first = Math.max(zoom, label.minZoom);
      return fits(beside(town, first, side), [centred(label, first)]);
    });
}

function fits(boxes, taken) {
  return !taken.some((other) => boxes.some((box) => overlap(other, box)));
}

function formationBoxes(zoom) {
  return FORMATIONS.flatMap(({ id, lonLat }) => {
    const [x, y] = pixel(lonLat, zoom);
    return ROOM_PX[id.startsWith('bg-') ? 'battlegroup' : 'headquarters'].map((room) => ({
      x0: x - room.left + GAP_PX,
      x1: x + room.right - GAP_PX,
      y0: y - room.up + GAP_PX,
      y1: y + room.down - GAP_PX,
    }));
  });
}

/** A name with a bracket takes two lines, broken before the bracket. */
function centred(label, zoom) {
  const [x, y] = pixel(label.lonLat, zoom);
  const lines = label.name.split(/ (?=\()/);
  const large = label.class === 'sea' && label.rank === 1 ? 1.4 : 1;
  const wide = Math.max(...lines.map((line) => line.length)) * CHAR_PX[label.class] * large;
  const high = lines.length * HEIGHT_PX[label.class];
  return { x0: x - wide / 2, x1: x + wide / 2, y0: y - high / 2, y1: y + high / 2 };
}

/** The dot, and the name right or left of it. */
function beside(town, zoom, side) {
  const [x, y] = pixel(town.lonLat, zoom);
  const wide = 6 + town.name.length * CHAR_PX[town.class];
  const high = HEIGHT_PX[town.class] / 2;
  const dot = { x0: x - DOT_PX, x1: x + DOT_PX, y0: y - DOT_PX, y1: y + DOT_PX };
  const text = side === 'left' ? { x0: x - wide, x1: x - 6 } : { x0: x + 6, x1: x + wide };
  return [dot, { ...text, y0: y - high, y1: y + high }];
}

function overlap(a, b) {
  return (
    a.x0 < b.x1 + GAP_PX && b.x0 < a.x1 + GAP_PX && a.y0 < b.y1 + GAP_PX && b.y0 < a.y1 + GAP_PX
  );
}

/** Web Mercator pixels of 256 px tiles. */
function pixel([lon, lat], zoom) {
  const world = 256 * 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  return [((lon + 180) / 360) * world, ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * world];
}
