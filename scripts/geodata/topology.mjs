import { feature, polygonsOf, readFeatures, run } from './geojson.mjs';
import { HOST_IDS, NATIONS } from './nations.mjs';
import { splitPoland } from './poland.mjs';

/** The pack is detailed inside this box and coarse around it. */
const BOX = '9,49,33,61.5';
const PRECISION_DEG = 0.0001;

/** Per zone, most detailed first: simplification, smallest island kept, decimals of a degree. */
const DETAIL = {
  host: { intervalM: 350, islandKm2: 1.5, decimals: 4 },
  near: { intervalM: 1100, islandKm2: 10, decimals: 3 },
  far: { intervalM: 7000, islandKm2: 150, decimals: 2 },
};

/** Kaliningrad's spits and lagoons are shared with Poland and Lithuania. */
const DETAILED = new Set([...HOST_IDS, 'ru-kgd']);

/**
 * One simplified topology for everything that shares an edge.
 * Each feature is a part {id, zone, north}; parts of one nation are dissolved by the callers below.
 */
export async function parts(packDir) {
  const box = withIds(readFeatures(`${packDir}/countries.geojson`), (p) => p.id);
  const context = withIds(readFeatures(`${packDir}/context_countries.geojson`), (p) => p.iso_a3);
  const split = await splitPoland(box, readFeatures(`${packDir}/admin1.geojson`));
  const around = await run({ 'c.json': context }, `-i c.json -erase bbox=${BOX}`);
  const all = [
    ...split.map((f) => part(f, DETAILED.has(f.properties.id) ? 'host' : 'near')),
    ...around.filter((f) => f.geometry).map((f) => part(f, 'far')),
  ];
  return settle(coarsen(await simplify(all)));
}

function withIds(features, codeOf) {
  return features
    .filter(({ properties, geometry }) => geometry && NATIONS.has(codeOf(properties)))
    .map(({ properties, geometry }) =>
      feature({ id: NATIONS.get(codeOf(properties)).id }, geometry),
    );
}

function part({ properties: { id, north }, geometry }, zone) {
  return feature({ id, zone, north: Boolean(north) }, geometry);
}

async function simplify(all) {
  const interval = `zone == "host" ? ${DETAIL.host.intervalM} : zone == "near" ? ${DETAIL.near.intervalM} : ${DETAIL.far.intervalM}`;
  const cleaned = await run(
    { 'p.json': all },
    '-i p.json -explode -clean snap-interval=0.0002 gap-fill-area=2km2 sliver-control=0 ' +
      '-dissolve id,zone,north',
  );
  const kept = await dropIslands(cleaned);
  return run({ 'p.json': kept }, `-i p.json -simplify variable keep-shapes interval='${interval}'`);
}

/** An island is measured whole within its zone, whatever nations share it. */
async function dropIslands(features) {
  const least = (zone) => `-filter-islands min-area=${DETAIL[zone].islandKm2}km2`;
  const byZone = Object.keys(DETAIL).map((zone) =>
    features.filter((f) => f.properties.zone === zone),
  );
  const kept = [];
  for (const [i, zone] of Object.keys(DETAIL).entries()) {
    kept.push(...(await run({ 'z.json': byZone[i] }, `-i z.json ${least(zone)}`)));
  }
  return kept.filter(({ geometry }) => geometry);
}

/** A vertex gets the decimals of the most detailed zone that uses it, so that edges stay shared. */
function coarsen(features) {
  const decimals = new Map();
  for (const zone of Object.keys(DETAIL)) {
    const ofZone = features.filter(({ properties: p }) => p.zone === zone);
    const vertices = ofZone.flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
    vertices
      .map(String)
      .forEach((key) => decimals.has(key) || decimals.set(key, DETAIL[zone].decimals));
  }
  const rounded = (c) => c.map((deg) => Number(deg.toFixed(decimals.get(String(c)))));
  return features.map((f) =>
    feature(f.properties, {
      type: 'MultiPolygon',
      coordinates: polygonsOf(f.geometry).map((rings) => rings.map((ring) => ring.map(rounded))),
    }),
  );
}

/** Rounds and cleans until rounding changes nothing more. */
async function settle(features) {
  let current = features;
  for (let round = 0; round < 6; round++) {
    const next = await run(
      { 'p.json': current },
      "-i p.json -clean gap-fill-area=0.2km2 sliver-control=0 -filter '!this.isNull'",
      `precision=${PRECISION_DEG}`,
    );
    if (JSON.stringify(next) === JSON.stringify(current)) return next;
    current = next;
  }
  return current;
}
