import { feature, run, wound } from './geojson.mjs';
import { BY_ID } from './nations.mjs';

/** Nations: the topology's parts, dissolved. */
export async function countries(settled) {
  const dissolved = await run({ 'p.json': settled }, '-i p.json -dissolve id');
  return dissolved
    .map(({ properties: { id }, geometry }) => {
      const { name, class: drawn, tint, ally } = BY_ID.get(id);
      return feature({ id, name, class: drawn, ...(tint && { tint }), ally }, wound(geometry));
    })
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

/** Land borders with both sides: class and `between`, two ids. */
export async function borders(settled) {
  const lines = await shared(settled, 'precision=0.001');
  return lines.map(({ properties: { between }, geometry }) =>
    feature({ class: isExternal(between) ? 'border-strong' : 'border', between }, geometry),
  );
}

/** Land borders for the tiles: `external` of the allies, or `inner` for every other. */
export async function nationLines(land) {
  const lines = await shared(land);
  return lines.map(({ properties: { between }, geometry }) =>
    feature({ kind: isExternal(between) ? 'external' : 'inner' }, geometry),
  );
}

/** The nations' polygons end at the coast, so an edge that two of them share lies on land. */
async function shared(land, output) {
  const lines = await run(
    { 'p.json': land },
    `-i p.json -dissolve id -lines each='pair = B ? [A.id, B.id].sort().join(" ") : ""' ` +
      `-filter 'pair != ""' -dissolve pair`,
    output,
  );
  return lines
    .map(({ properties: { pair }, geometry }) => feature({ between: pair.split(' ') }, geometry))
    .sort((a, b) => (a.properties.between.join() < b.properties.between.join() ? -1 : 1));
}

/** The union of the parts that `keep` accepts, without small islands. */
export async function area(settled, keep, properties) {
  const chosen = settled.filter(({ properties: p }) => keep(p));
  const [union] = await run(
    { 'p.json': chosen },
    '-i p.json -dissolve -filter-islands min-area=20km2',
  );
  return [feature(properties, asMulti(wound(union.geometry)))];
}

/** Between an ally and Russia, Kaliningrad or Belarus. */
function isExternal(between) {
  const [a, b] = between.map((id) => BY_ID.get(id));
  const eastern = [a, b].some((nation) => nation.class === 'land-muted');
  return eastern && a.ally !== b.ally;
}

function asMulti(geometry) {
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
}
