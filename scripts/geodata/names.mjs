import polylabel from 'polylabel';
import { area, contains, feature, polygonsOf, readFeatures } from './geojson.mjs';
import {
  COUNTRIES,
  LAKES_LEFT_OUT,
  LAKE_MIN_ZOOM,
  SEAS_LEFT_OUT,
  SEA_MIN_ZOOM,
  SEA_SPAN_DEG,
} from './name-tables.mjs';
import { riverNames } from './river-names.mjs';
import { towns } from './towns.mjs';

/**
 * Every name of the basemap as a point: {name, nameLocal?, class, rank, minZoom, maxZoom, spanDeg?,
 * angleDeg?}. Rank 0 is placed first; the map itself finds room for them (see its README).
 */
export function names(packDir, nations) {
  return [
    ...countryNames(nations),
    ...waterNames(packDir),
    ...riverNames(packDir),
    ...regionNames(packDir),
    ...towns(packDir),
  ];
}

export function label({ lonLat, ...properties }) {
  return feature(properties, {
    type: 'Point',
    coordinates: lonLat.map((deg) => Number(deg.toFixed(4))),
  });
}

function countryNames(nations) {
  return COUNTRIES.map(([name, kind, rank, minZoom, maxZoom, lon, lat, nameLocal]) => {
    const nation = nations.find(({ geometry }) => contains(geometry, [lon, lat]));
    if (nation?.properties.name !== name) {
      const found = nation?.properties.name ?? 'no nation';
      throw new Error(`label ${name} at ${lon}, ${lat}: lies in ${found}`);
    }
    const spanDeg = Number(chord(nation.geometry, [lon, lat]).toFixed(2));
    return label({
      name,
      nameLocal,
      class: kind,
      rank: 1 + rank,
      minZoom,
      maxZoom,
      spanDeg,
      lonLat: [lon, lat],
    });
  });
}

/** Length of the parallel through a point that lies within the geometry and reaches both ways alike. */
function chord(geometry, [lon, lat]) {
  const crossings = polygonsOf(geometry)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x1, y1], i) => {
        const [x0, y0] = ring[i];
        return y0 > lat !== y1 > lat ? [x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)] : [];
      }),
    );
  const west = Math.max(...crossings.filter((x) => x < lon));
  const east = Math.min(...crossings.filter((x) => x > lon));
  return 2 * Math.min(lon - west, east - lon);
}

function waterNames(packDir) {
  const seas = readFeatures(`${packDir}/marine_labels.geojson`)
    .filter(({ properties: p }) => !SEAS_LEFT_OUT.includes(p.name))
    .map(({ properties: p, geometry }) =>
      water('sea', p, geometry, 1 + p.rank, SEA_MIN_ZOOM[p.name] ?? SEA_MIN_ZOOM[p.rank]),
    );
  const lakes = readFeatures(`${packDir}/lake_labels.geojson`)
    .filter(({ properties: p }) => !LAKES_LEFT_OUT.includes(p.name))
    .map(({ properties: p, geometry }) =>
      water('lake', p, geometry, 20 + 5 * p.rank, LAKE_MIN_ZOOM[p.rank]),
    );
  return [...seas, ...lakes];
}

function water(kind, p, geometry, rank, minZoom) {
  const [first] = (p.name_local ?? '').split(' · ');
  const local = p.name_local === first && first !== p.name ? { nameLocal: first } : {};
  const angle = p.angle ? { angleDeg: -p.angle } : {};
  const span = kind === 'sea' && SEA_SPAN_DEG[p.rank] ? { spanDeg: SEA_SPAN_DEG[p.rank] } : {};
  const lonLat = geometry.coordinates;
  return label({
    name: p.name,
    ...local,
    class: kind,
    rank,
    minZoom,
    maxZoom: 12,
    ...angle,
    ...span,
    lonLat,
  });
}

/** First-level regions of the host nations, at the point of their largest part furthest inside. */
function regionNames(packDir) {
  return readFeatures(`${packDir}/admin1.geojson`)
    .filter(({ properties: p }) => ['PL', 'LT', 'LV', 'EE'].includes(p.iso_a2))
    .map(({ properties: p, geometry }) => {
      const [largest] = polygonsOf(geometry).sort((a, b) => area(b[0]) - area(a[0]));
      const [lon, lat] = polylabel(largest, 0.01);
      const local = p.name_local || p.name_en;
      const name = local[0].toUpperCase() + local.slice(1);
      return label({
        name,
        class: 'region',
        rank: 60,
        minZoom: 7.5,
        maxZoom: 10,
        lonLat: [lon, lat],
      });
    });
}
