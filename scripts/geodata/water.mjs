import { feature, polygonsOf, readFeatures } from './geojson.mjs';

/** Largest Natural Earth rank that is drawn as a great river. */
const GREAT_RANK = 5;

/** Lakes with the zoom from which they are drawn: features {minZoom}. */
export function lakes(packDir) {
  return readFeatures(`${packDir}/inland_water.geojson`).map(({ properties: p, geometry }) =>
    feature({ minZoom: p.minz }, geometry),
  );
}

/** The shores of lakes as lines: a lake that a tile cuts shows no edge where it is cut. */
export function shores(lakes) {
  return lakes.map(({ properties, geometry }) =>
    feature(
      { ...properties, kind: 'lake' },
      { type: 'MultiLineString', coordinates: polygonsOf(geometry).flat() },
    ),
  );
}

/** Rivers: features {kind: "great" | "river" | "stream", minZoom}. */
export function rivers(packDir) {
  const named = readFeatures(`${packDir}/rivers.geojson`).map(({ properties: p, geometry }) =>
    p.scalerank <= GREAT_RANK
      ? feature({ kind: 'great', minZoom: 4 }, geometry)
      : feature({ kind: 'river', minZoom: 6 }, geometry),
  );
  const minor = readFeatures(`${packDir}/rivers_minor.geojson`).map(({ properties: p, geometry }) =>
    feature({ kind: 'stream', minZoom: p.minz + 0.5 }, geometry),
  );
  return [...named, ...minor];
}
