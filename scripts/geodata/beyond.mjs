import { createRequire } from 'node:module';
import { feature as fromTopology } from 'topojson-client';
import { feature, polygonsOf, run } from './geojson.mjs';

/** What the pack covers around the box; the world outside comes from Natural Earth, 1:50m. */
export const CONTEXT = '-12,40,60,72';
/** Land reaches in a little, so that no gap shows along the edge. */
const WITHIN_CONTEXT = '-11.9,40.1,59.9,71.9';

/** Allies that reach out of the context, by ISO 3166-1 numeric; Greenland with Denmark. */
const ALLIES = new Set('124 840 304 352 578 826 250 724 620 380 300 792 208 008'.split(' '));
const MUTED = new Set(['643', '112']);

/** Land and borders outside the context, for views from far out: {land, border}, features {kind}. */
export async function beyond() {
  const world = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const nations = fromTopology(world, world.objects.countries)
    .features.filter(({ properties: p }) => p.name !== 'Antarctica')
    .map(({ id, geometry }) => feature({ kind: kindOf(String(id)) }, unwrapped(geometry)));
  const outside = '-clip bbox=-180,-60,180,84';
  const land = await run(
    { 'w.json': nations },
    `-i w.json -erase bbox=${WITHIN_CONTEXT} ${outside} -filter-islands min-area=200km2`,
    'precision=0.01',
  );
  const border = await run(
    { 'w.json': nations },
    `-i w.json -innerlines -erase bbox=${CONTEXT} ${outside}`,
    'precision=0.01',
  );
  return {
    land: land.filter(({ geometry }) => geometry),
    border: border
      .filter(({ geometry }) => geometry)
      .map(({ geometry }) => feature({ kind: 'inner' }, geometry)),
  };
}

/** A ring that steps over the antimeridian goes on east of it. */
function unwrapped(geometry) {
  const crosses = (ring) => ring.some(([lon], i) => i > 0 && Math.abs(lon - ring[i - 1][0]) > 180);
  const coordinates = polygonsOf(geometry).map((rings) =>
    rings.map((ring) =>
      crosses(ring) ? ring.map(([lon, lat]) => [lon < 0 ? lon + 360 : lon, lat]) : ring,
    ),
  );
  return { type: 'MultiPolygon', coordinates };
}

function kindOf(id) {
  if (MUTED.has(id)) return 'muted';
  return ALLIES.has(id) ? 'ally' : 'other';
}
