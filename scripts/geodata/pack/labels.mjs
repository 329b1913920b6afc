/**
 * Makes marine_labels.geojson and lake_labels.geojson: points to write the names of waters at.
 * Set by hand; each is checked to lie in the sea of sea.mjs, or in or near a lake of inland-water.mjs.
 */
import { contains, feature, polygonsOf, readFeatures, writeFeatures } from '../geojson.mjs';
import { Failure } from './commands.mjs';
import { packed } from './frame.mjs';
import { LAKE_POINTS, SEA_POINTS } from './label-points.mjs';

/** A point outside all lakes may stand for one of this size, this near to its shore. */
const NEAR = { leastKm2: 4, km: 1.5 };
const KM_PER_DEG = 111;
const DEG_PER_RADIAN = 57.3;

/** Every third point of a shore is near enough. */
const SHORE_STEP = 3;

export function labels() {
  const sea = readFeatures(packed('sea.geojson'));
  writeFeatures(
    packed('marine_labels.geojson'),
    SEA_POINTS.map((row) => seaLabel(row, sea)),
  );
  const lakes = readFeatures(packed('inland_water.geojson'));
  writeFeatures(
    packed('lake_labels.geojson'),
    LAKE_POINTS.flatMap((row) => lakeLabel(row, lakes)),
  );
}

function seaLabel([name, name_local, lon, lat, rank, angle], sea) {
  if (!sea.some(({ geometry }) => contains(geometry, [lon, lat]))) {
    throw new Failure(`${name} is not in the sea: correct its point in label-points.mjs`);
  }
  return point({ name, name_local, rank, angle, in_sea: true }, [lon, lat]);
}

/** A label with its lake's area, or none. */
function lakeLabel([name, name_local, ...rest], lakes) {
  const [lon, lat, rank] = rest;
  const around = lakes.find(({ geometry }) => contains(geometry, [lon, lat]));
  const lake = around ?? nearest([lon, lat], lakes);
  if (!lake) return [];
  return [point({ name, name_local, rank, area_km2: lake.properties.area_km2 }, [lon, lat])];
}

function nearest(place, lakes) {
  const measured = lakes
    .filter(({ properties: { area_km2 } }) => area_km2 >= NEAR.leastKm2)
    .map((lake) => ({ lake, km: kmToShore(place, lake.geometry) }))
    .sort((a, b) => a.km - b.km);
  return measured[0]?.km < NEAR.km ? measured[0].lake : undefined;
}

/** To the outer shore of a lake's first part. */
function kmToShore([lon, lat], geometry) {
  const shore = polygonsOf(geometry)[0][0].filter((_, i) => i % SHORE_STEP === 0);
  const scale = Math.cos(lat / DEG_PER_RADIAN);
  const kms = shore.map(([x, y]) => Math.hypot((x - lon) * scale, y - lat) * KM_PER_DEG);
  return Math.min(...kms);
}

function point(properties, coordinates) {
  return feature(properties, { type: 'Point', coordinates });
}
