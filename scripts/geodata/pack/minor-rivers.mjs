/**
 * Makes rivers_minor.geojson: stretches of rivers that do not run beside one of rivers.geojson.
 * From the rivers (WDBII) in GSHHG 2.3.7 full; LGPL 3 or later.
 */
import fs from 'node:fs';
import { collection, feature, readFeatures } from '../geojson.mjs';
import { mapshaper } from './commands.mjs';
import { between, CUT, MARGIN, MIDDLE, out, packed } from './frame.mjs';
import { shores, writeLines } from './shores.mjs';

const LEVELS = [1, 2, 3, 4];
const BESIDE_KM = 3;
const KM_PER_DEG = 111;
/** A degree of longitude over one of latitude, in the middle of the box. */
const LON_SCALE = 0.57;
const LEAST_POINTS = 6;
const SAMPLE_DEG = 0.01;
const CELL_DEG = 0.05;

export function minorRivers() {
  const lines = LEVELS.flatMap((lev) =>
    shores(MARGIN, `-I${lev}`).map(({ line }) => ({ lev, line })),
  );
  writeLines('wdb_rivers.geojson', lines, ({ lev }) => ({ lev }));
  mapshaper(
    `wdb_rivers.geojson snap snap-interval=0.0002 -explode ${CUT} ` +
      '-o wdb_rivers_cut.geojson precision=0.0001',
  );
  const isBeside = besideOf(readFeatures(packed('rivers.geojson')));
  const found = readFeatures(between('wdb_rivers_cut.geojson')).flatMap(
    ({ properties, geometry }) =>
      linesOf(geometry)
        .flatMap((line) => stretches(line, isBeside))
        .map((line) => stretch(properties.lev, line)),
  );
  fs.writeFileSync(between('minor_rivers.geojson'), JSON.stringify(collection(found)));
  mapshaper(
    `minor_rivers.geojson -simplify interval=80 -o ${out('rivers_minor.geojson')} ${MIDDLE}`,
  );
}

function stretch(lev, coordinates) {
  return feature({ lev, minz: Math.min(lev + 5, 8) }, { type: 'LineString', coordinates });
}

function linesOf({ type, coordinates }) {
  return type === 'LineString' ? [coordinates] : coordinates;
}

/** The runs of points that are not beside another river. */
function stretches(line, isBeside) {
  const runs = [[]];
  for (const point of line) {
    if (!isBeside(point)) runs.at(-1).push(point);
    else if (runs.at(-1).length) runs.push([]);
  }
  return runs.filter((run) => run.length >= LEAST_POINTS);
}

/** A test whether a point lies within BESIDE_KM of the rivers. */
function besideOf(rivers) {
  const grid = new Map();
  for (const point of rivers.flatMap(({ geometry }) => linesOf(geometry).flatMap(samples))) {
    const key = cellOf(point).join(' ');
    if (!grid.has(key)) grid.set(key, []);
    grid.get(key).push(point);
  }
  return (point) => {
    const [column, row] = cellOf(point);
    const around = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => `${column + i} ${row + j}`));
    return around.some((key) => grid.get(key)?.some((other) => near(point, other)));
  };
}

function cellOf([x, y]) {
  return [Math.floor(x / CELL_DEG), Math.floor(y / CELL_DEG)];
}

function near([x0, y0], [x1, y1]) {
  return Math.hypot((x1 - x0) * LON_SCALE, y1 - y0) * KM_PER_DEG < BESIDE_KM;
}

/** Points along a line, at most SAMPLE_DEG apart. */
function samples(line) {
  return line.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = line[i];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / SAMPLE_DEG));
    return Array.from({ length: steps + 1 }, (_, k) => [
      x0 + ((x1 - x0) * k) / steps,
      y0 + ((y1 - y0) * k) / steps,
    ]);
  });
}
