import fs from 'node:fs';
import mapshaper from 'mapshaper';

/** Reads a FeatureCollection and returns its features. */
export function readFeatures(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).features;
}

export function collection(features) {
  return { type: 'FeatureCollection', features };
}

export function feature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

/** Writes one feature a line, so that a change shows as a small difference. */
export function writeFeatures(file, features) {
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
  fs.writeFileSync(file, `{"type":"FeatureCollection","features":[\n${rows}\n]}\n`);
}

/** Runs mapshaper over named inputs (features) and returns the features it writes; `output` are options of `-o`. */
export async function run(inputs, commands, output = '') {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, features]) => [name, JSON.stringify(collection(features))]),
  );
  const written = await mapshaper.applyCommands(
    `${commands} -o out.json format=geojson ${output}`,
    files,
  );
  const parsed = JSON.parse(written['out.json']);
  return (
    parsed.features ??
    parsed.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }))
  );
}

/** All polygons of a geometry as arrays of rings. */
export function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Outer rings anticlockwise, holes clockwise, as RFC 7946 asks. */
export function wound(geometry) {
  const polygons = polygonsOf(geometry).map((rings) =>
    rings.map((ring, i) => (area(ring) > 0 === (i === 0) ? ring : [...ring].reverse())),
  );
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Signed planar area in square degrees; positive when anticlockwise. */
export function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}

export function contains(geometry, [x, y]) {
  return polygonsOf(geometry).some(
    ([outer, ...holes]) => inRing(outer, x, y) && !holes.some((hole) => inRing(hole, x, y)),
  );
}

function inRing(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
