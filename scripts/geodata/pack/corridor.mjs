/**
 * Makes suwalki_corridor.geojson: the border of Lithuania and Poland, the straight line between its
 * ends, and an indicative band around that line.
 * From borders.geojson; OpenStreetMap, ODbL 1.0. Lengths are geodesics on WGS 84.
 */
import geodesic from 'geographiclib-geodesic';
import { feature, readFeatures, writeFeatures } from '../geojson.mjs';
import { packed } from './frame.mjs';

const EARTH = geodesic.Geodesic.WGS84;
const BORDER = 'LTU|POL';
const BAND_M = 20_000;
const BAND_STEPS = 24;

export function corridor() {
  const borders = readFeatures(packed('borders.geojson'));
  const { geometry } = borders.find(({ properties: { pair } }) => pair === BORDER);
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const { west, east } = ends(lines.flat());
  const straight = { type: 'LineString', coordinates: [west, east] };
  writeFeatures(packed('suwalki_corridor.geojson'), [
    part('border', 'Lithuania–Poland border', { length_km: length(lines) }, geometry),
    part(
      ...['gap_line', 'Suwałki corridor (tripoint to tripoint)'],
      ...[{ length_km: length([[west, east]]) }, straight],
    ),
    part(...['band', 'Suwałki corridor (indicative, 20 km either side)', { indicative: true }], {
      type: 'Polygon',
      coordinates: [band(west, east)],
    }),
  ]);
}

function part(kind, name, more, geometry) {
  return feature({ kind, name, ...more }, geometry);
}

/** The border runs from the tripoint in the west to that in the south. */
function ends(points) {
  return {
    west: points.reduce((best, point) => (point[0] < best[0] ? point : best)),
    east: points.reduce((best, point) => (point[1] < best[1] ? point : best)),
  };
}

/** In km, with one decimal. */
function length(lines) {
  const edges = lines.flatMap((line) => line.slice(1).map((to, i) => measured(line[i], to).s12));
  return Number(edges.reduce((sum, metres) => sum + metres / 1000, 0).toFixed(1));
}

function measured([lon0, lat0], [lon1, lat1]) {
  return EARTH.Inverse(lat0, lon0, lat1, lon1);
}

/** A ring BAND_M to either side of the line. */
function band(west, east) {
  const { azi1, s12 } = measured(west, east);
  const steps = Array.from({ length: BAND_STEPS + 1 }, (_, i) =>
    EARTH.Direct(west[1], west[0], azi1, (s12 * i) / BAND_STEPS),
  );
  const side = (turn) =>
    steps.map(({ lat2, lon2, azi2 }) => aside(EARTH.Direct(lat2, lon2, azi2 + turn, BAND_M)));
  const [left, right] = [side(-90), side(90)];
  return [...left, ...right.reverse(), left[0]];
}

function aside({ lon2, lat2 }) {
  return [lon2, lat2].map((degrees) => Number(degrees.toFixed(5)));
}
