import { nationLines } from './countries.mjs';
import { beyond, CONTEXT } from './beyond.mjs';
import { feature, readFeatures, run } from './geojson.mjs';
import { BY_ID, NATIONS } from './nations.mjs';

/** The pack is detailed inside a box, 9,49,33,61.5; what lies around it reaches in a little. */
const WITHIN_BOX = '9.02,49.02,32.98,61.48';
/** The box, a hair smaller or larger: lines along its edges are no coasts. */
const INSIDE_BOX = '9.0005,49.0005,32.9995,61.4995';
const OUTSIDE_BOX = '8.9995,48.9995,33.0005,61.5005';
const INSIDE_CONTEXT = '-11.98,40.02,59.98,71.98';

/**
 * Land, coasts and land borders in two degrees of detail, each from one topology of its own.
 *
 * @param nations the shipped outlines, good to zoom 7 (see countries.mjs)
 * @returns {far, near}, each {land, coast, border}: features {kind}
 */
export async function ground(packDir, nations, topology) {
  return { far: await far(nations, topology), near: await near(packDir) };
}

async function far(nations, topology) {
  const land = nations.map(({ properties: p, geometry }) =>
    feature({ kind: landKind(p.id) }, geometry),
  );
  const coast = await run(
    { 'n.json': nations },
    `-i n.json -dissolve -lines -clip bbox=${INSIDE_CONTEXT} -filter-fields`,
  );
  const world = await beyond();
  const shores = await run({ 'b.json': world.land }, '-i b.json -dissolve -lines -filter-fields');
  const outside = await run({ 's.json': shores }, `-i s.json -erase bbox=${grown(CONTEXT, 0.02)}`);
  return {
    land: [...world.land, ...land],
    coast: [...coast, ...outside].map(({ geometry }) => feature({ kind: 'sea' }, geometry)),
    border: [...world.border, ...(await nationLines(topology))],
  };
}

async function near(packDir) {
  const detailed = readFeatures(`${packDir}/countries_z9.geojson`).map(named((p) => p.id));
  const context = readFeatures(`${packDir}/context_countries.geojson`).map(named((p) => p.iso_a3));
  const clean = await run(
    { 'd.json': detailed },
    '-i d.json -explode -clean snap-interval=0.0003 gap-fill-area=1km2 sliver-control=0 ' +
      "-dissolve id -filter '!this.isNull'",
    'precision=0.00001',
  );
  const around = await run(
    { 'c.json': context.filter(({ properties: p }) => p.id) },
    `-i c.json -dissolve id -erase bbox=${WITHIN_BOX} -filter '!this.isNull'`,
    'precision=0.0001',
  );
  const coastIn = await shore(clean, `-clip bbox=${INSIDE_BOX}`);
  const coastOut = await shore(around, `-erase bbox=${OUTSIDE_BOX} -clip bbox=${INSIDE_CONTEXT}`);
  return {
    land: [...around, ...clean].map(({ properties: p, geometry }) =>
      feature({ kind: landKind(p.id) }, geometry),
    ),
    coast: [...coastIn, ...coastOut],
    border: [...(await nationLines(clean)), ...(await nationLines(around))],
  };
}

async function shore(land, cut) {
  const lines = await run({ 'l.json': land }, `-i l.json -dissolve -lines ${cut} -filter-fields`);
  return lines
    .filter(({ geometry }) => geometry)
    .map(({ geometry }) => feature({ kind: 'sea' }, geometry));
}

function named(codeOf) {
  return ({ properties, geometry }) =>
    feature({ id: NATIONS.get(codeOf(properties))?.id }, geometry);
}

/** `host-1` to `host-4`, `ally`, `muted` (Russia, Kaliningrad, Belarus) or `other`. */
function landKind(id) {
  const { class: drawn, tint, ally } = BY_ID.get(id);
  if (tint) return `host-${tint}`;
  if (drawn === 'land-muted') return 'muted';
  return ally ? 'ally' : 'other';
}

function grown(bbox, byDeg) {
  const [west, south, east, north] = bbox.split(',').map(Number);
  return [west - byDeg, south - byDeg, east + byDeg, north + byDeg].join();
}
