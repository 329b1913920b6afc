import { feature, polygonsOf, readFeatures } from './geojson.mjs';

/** Largest Natural Earth rank that is drawn as a great river. */
const GREAT_RANK = 5;

/** The pack cuts lakes along its box; those that reach out of it come whole from around it. */
const BOX = { west: 9, south: 49, east: 33, north: 61.5 };

/** Lakes with the zoom from which they are drawn: features {minZoom}. */
export function lakes(packDir) {
  const within = readFeatures(`${packDir}/inland_water.geojson`).filter((lake) => !isCut(lake));
  const around = readFeatures(`${packDir}/outer_water.geojson`);
  return [...within, ...around].map(({ properties: p, geometry }) =>
    feature({ minZoom: p.minz }, geometry),
  );
}

function isCut({ geometry }) {
  return polygonsOf(geometry)
    .flat(2)
    .some(
      ([lon, lat]) => lon <= BOX.west || lon >= BOX.east || lat <= BOX.south || lat >= BOX.north,
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
