/**
 * Makes countries.geojson (land and lakes) and borders.geojson (both sides, on land or at sea).
 * From OpenStreetMap's nations in @geo-maps/countries-maritime-10m, less the sea of sea.mjs; ODbL 1.0.
 */
import fs from 'node:fs';
import { mapshaper } from './commands.mjs';
import { between, CUT, CUT_WIDE, FINE, npmFile, out } from './frame.mjs';
import { KALININGRAD_NAMES, NATION_NAMES } from './nation-names.mjs';

export const NATIONS_OF_EARTH = npmFile('@geo-maps/countries-maritime-10m/map.geo.json');

/** Kaliningrad is the part of Russia whose middle lies in here. */
const IN_KALININGRAD =
  'A3 == "RUS" && this.centroidX > 19 && this.centroidX < 23.2 && this.centroidY < 55.9';
const [KALININGRAD, KALININGRAD_LOCAL] = KALININGRAD_NAMES;
const EASTERN = '["RUS", "RU-KGD", "BLR"]';

/** The source simplified each nation apart: neighbours leave slivers of 10 m, closed here. */
const CLEAN =
  '-clean gap-fill-area=3km2 sliver-control=0 snap-interval=0.0001 overlap-rule=min-area';

export function countries() {
  mapshaper(`-i '${NATIONS_OF_EARTH}' ${CUT_WIDE} -o osm_maritime.geojson precision=0.00001`);
  nations();
  mapshaper(
    'nations.geojson -erase osm_seas.geojson -filter-slivers min-area=2000m2 ' +
      `-o ${out('countries.geojson')} ${FINE}`,
  );
  borders();
}

/** One topology of all nations: land, lakes and territorial sea, with their names. */
function nations() {
  const names = Object.entries(NATION_NAMES).map(([A3, [iso_a2, name_en, name_local, bloc]]) => ({
    ...{ A3, iso_a2, name_en, name_local, bloc },
  }));
  fs.writeFileSync(between('names.json'), JSON.stringify(names));
  mapshaper(
    `osm_maritime.geojson -explode ${CLEAN} -dissolve A3 ${CUT} -join names.json keys=A3,A3 ` +
      `-explode -each 'id = ${IN_KALININGRAD} ? "RU-KGD" : A3' ` +
      '-dissolve id copy-fields=A3,iso_a2,name_en,name_local,bloc -each ' +
      `'iso_a3 = A3; if (id == "RU-KGD") { name_en = "${KALININGRAD}"; name_local = "${KALININGRAD_LOCAL}" } delete A3' ` +
      '-o nations.geojson precision=0.00001',
  );
}

/** `ext` marks a border between an ally, or another western nation, and Russia or Belarus. */
function borders() {
  mapshaper(
    `nations.geojson -lines each='pair = B ? [A.id, B.id].sort().join("|") : ""' ` +
      `-filter 'pair != ""' -dissolve pair -each 'a = pair.split("|")[0]; b = pair.split("|")[1]; ` +
      `ext = ${EASTERN}.includes(a) != ${EASTERN}.includes(b) ? 1 : 0' ` +
      '-o borders_all.geojson precision=0.00001',
  );
  const part = (kind, cut) =>
    `borders_all.geojson ${cut} osm_seas.geojson -each 'kind = "${kind}"' ` +
    `-o borders_${kind}.geojson precision=0.00001`;
  mapshaper(part('land', '-erase'));
  mapshaper(part('sea', '-clip'));
  mapshaper(
    '-i borders_land.geojson borders_sea.geojson combine-files -merge-layers force ' +
      `-filter '!this.isNull' -o ${out('borders.geojson')} ${FINE}`,
  );
}
