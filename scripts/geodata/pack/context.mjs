/**
 * Makes context_countries.geojson: Europe around the box for zoom 6 and less, a vertex every 600 m.
 * From the same two packages as sea.mjs and countries.mjs; OpenStreetMap, ODbL 1.0.
 */
import { mapshaper } from './commands.mjs';
import { NATIONS_OF_EARTH } from './countries.mjs';
import { MIDDLE, out } from './frame.mjs';
import { SEAS_OF_EARTH } from './sea.mjs';

const EUROPE = '-clip bbox=-12,40,60,72';
const LEAST_ISLAND = '8km2';
const VERTEX_EVERY_M = 600;

export function context() {
  mapshaper(`-i '${SEAS_OF_EARTH}' ${EUROPE} -o context_seas.geojson precision=0.0001`);
  mapshaper(
    `-i '${NATIONS_OF_EARTH}' ${EUROPE} -erase context_seas.geojson ` +
      `-filter-islands min-area=${LEAST_ISLAND} -simplify interval=${VERTEX_EVERY_M} keep-shapes ` +
      '-o context.geojson precision=0.0005',
  );
  crimeaInUkraine();
}

/** OpenStreetMap gives Crimea to both Ukraine and Russia: it is kept with Ukraine. */
function crimeaInUkraine() {
  mapshaper(`context.geojson -filter 'A3 == "UKR"' -o context_ukraine.geojson`);
  mapshaper(
    `context.geojson -filter 'A3 != "UKR" && !this.isNull' -erase context_ukraine.geojson ` +
      '-o context_others.geojson',
  );
  mapshaper(
    '-i context_ukraine.geojson context_others.geojson combine-files -merge-layers ' +
      `-rename-fields iso_a3=A3 -filter '!this.isNull' -o ${out('context_countries.geojson')} ${MIDDLE}`,
  );
}
