import { label } from './names.mjs';
import { readFeatures } from './geojson.mjs';
import { toLonLat, toPixel } from './mercator.mjs';
import { RIVERS } from './name-tables.mjs';

/** Zoom levels at which rivers are named: a name stands half a level around each. */
const ZOOMS = [6, 7, 8, 9, 10];
/** Width of a letter, px, and room at both ends of a name. */
const LETTER_PX = 6.5;
const MARGIN_PX = 12;
/** How far a river may bend away from under its name, px. */
const BEND_PX = 5;
/** Least way along the river from one name to the next, px. */
const APART_PX = 420;
const STEP_PX = 4;

/** Names along the straightest stretches of the named rivers, turned with them. */
export function riverNames(packDir) {
  const named = readFeatures(`${packDir}/rivers.geojson`).filter(
    ({ properties: p }) => RIVERS[p.name] && !p.lake,
  );
  return ZOOMS.flatMap((zoom) =>
    named.flatMap(({ properties: p, geometry }) =>
      linesOf(geometry).flatMap((line) => alongLine(line, p, zoom)),
    ),
  );
}

function alongLine(line, { name, scalerank }, zoom) {
  if (zoom < (scalerank <= 5 ? 6 : 8)) return [];
  const [english, local] = RIVERS[name];
  const text = local ? `${local} (${english})` : english;
  const points = resampled(line.map((lonLat) => toPixel(lonLat, zoom)));
  const needed = Math.ceil((text.length * LETTER_PX + 2 * MARGIN_PX) / STEP_PX);
  return straightest(points, needed).map(([from, to]) =>
    label({
      name: text,
      class: 'river',
      rank: 55,
      minZoom: zoom - 0.5,
      maxZoom: zoom + 0.4,
      angleDeg: Math.round(readable(Math.atan2(to[1] - from[1], to[0] - from[0]))),
      lonLat: toLonLat([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], zoom),
    }),
  );
}

/** Stretches of so many points that bend little, the straightest first, kept apart. */
function straightest(points, needed) {
  const candidates = [];
  for (let i = 0; i + needed < points.length; i += 3) {
    const bend = bendOf(points.slice(i, i + needed + 1));
    if (bend <= BEND_PX) candidates.push({ i, bend });
  }
  candidates.sort((a, b) => a.bend - b.bend || a.i - b.i);
  const kept = [];
  for (const { i } of candidates) {
    if (kept.every((other) => Math.abs(other - i) * STEP_PX >= APART_PX)) kept.push(i);
  }
  return kept.map((i) => [points[i], points[i + needed]]);
}

/** Largest distance from the chord, px; infinite where the stretch doubles back. */
function bendOf(points) {
  const [[x0, y0], [x1, y1]] = [points[0], points.at(-1)];
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < 0.9 * points.length * STEP_PX) return Infinity;
  return Math.max(
    ...points.map(([x, y]) => Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length),
  );
}

/** Points every STEP_PX along a line of pixels. */
function resampled(line) {
  const points = [line[0]];
  let carried = 0;
  for (let i = 1; i < line.length; i++) {
    const [[x0, y0], [x1, y1]] = [line[i - 1], line[i]];
    const length = Math.hypot(x1 - x0, y1 - y0);
    for (let at = STEP_PX - carried; at <= length; at += STEP_PX) {
      points.push([x0 + ((x1 - x0) * at) / length, y0 + ((y1 - y0) * at) / length]);
    }
    carried = (carried + length) % STEP_PX;
  }
  return points;
}

/** Degrees clockwise on the screen, never upside down. */
function readable(angle) {
  const deg = (angle * 180) / Math.PI;
  if (deg > 90) return deg - 180;
  return deg < -90 ? deg + 180 : deg;
}

function linesOf({ type, coordinates }) {
  return type === 'LineString' ? [coordinates] : coordinates;
}
