/**
 * Checks the shipped map files: rings closed and wound as RFC 7946 asks, no two edges of a file
 * crossing, every formation inside its host nation and inside the area of the headquarters.
 *
 *   node check.mjs [GEODATA_DIR]      prints every problem; ends with 1 if there is one
 */
import path from 'node:path';
import { area, contains, polygonsOf, readFeatures } from './geojson.mjs';
import { FORMATIONS } from './nations.mjs';

const CELL_DEG = 0.25;
const dir = process.argv[2] ?? path.join(import.meta.dirname, '../../geodata');
const read = (name) => readFeatures(path.join(dir, `${name}.geojson`));

const problems = [
  ...['basemap/countries', 'areas/szczecin-area', 'areas/second-corps-area'].flatMap(
    polygonProblems,
  ),
  ...formationProblems(),
];
problems.forEach((problem) => console.error(problem));
console.log(`${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

function polygonProblems(name) {
  const features = read(name).filter(({ geometry }) => geometry.type.endsWith('Polygon'));
  const rings = features.flatMap(({ geometry }) => polygonsOf(geometry));
  const shape = rings.flatMap((polygon) =>
    polygon.flatMap((ring, i) => ringProblem(name, ring, i === 0)),
  );
  return [
    ...shape,
    ...crossings(rings.flat()).map((at) => `${name}: edges cross at ${at}, expected none`),
  ];
}

function ringProblem(name, ring, outer) {
  const at = `${name}: ring at ${ring[0]}`;
  if (ring.length < 4) return [`${at}: ${ring.length} points, expected at least 4`];
  if (String(ring[0]) !== String(ring.at(-1))) return [`${at}: is not closed`];
  return area(ring) > 0 === outer ? [] : [`${at}: wound the wrong way`];
}

function formationProblems() {
  const nations = read('basemap/countries');
  const [overseen] = read('areas/szczecin-area');
  return FORMATIONS.flatMap(({ id, host, lonLat }) => {
    const found = nations
      .filter(({ geometry }) => contains(geometry, lonLat))
      .map((f) => f.properties.id);
    const wrong =
      found.join() === host
        ? []
        : [`${id}: lies in ${found.join() || 'no nation'}, expected ${host}`];
    return contains(overseen.geometry, lonLat)
      ? wrong
      : [...wrong, `${id}: lies outside szczecin-area`];
  });
}

/** Places where two edges cross properly; edges that meet in a vertex or coincide are shared. */
function crossings(rings) {
  const cells = new Map();
  const found = new Set();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const edge = [ring[i - 1], ring[i]];
      for (const key of cellsOf(edge)) {
        const others = cells.get(key) ?? [];
        others.filter((other) => cross(edge, other)).forEach(() => found.add(String(edge[0])));
        cells.set(key, [...others, edge]);
      }
    }
  }
  return [...found];
}

function* cellsOf([[x0, y0], [x1, y1]]) {
  const cell = (deg) => Math.floor(deg / CELL_DEG);
  for (let x = cell(Math.min(x0, x1)); x <= cell(Math.max(x0, x1)); x++) {
    for (let y = cell(Math.min(y0, y1)); y <= cell(Math.max(y0, y1)); y++) yield `${x} ${y}`;
  }
}

function cross([a, b], [c, d]) {
  const turn = (p, q, r) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const [s1, s2, s3, s4] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  return s1 * s2 < 0 && s3 * s4 < 0;
}
