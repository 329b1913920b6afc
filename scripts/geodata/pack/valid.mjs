/**
 * Mends polygons that cross themselves and drops crumbs, in the pack's own files:
 * context_countries, countries, countries_z9 and sea. Licences stay as they are.
 */
import fs from 'node:fs';
import { Failure, mapshaper, tool } from './commands.mjs';
import { between, FINE, MIDDLE, out, packed } from './frame.mjs';

const LEAST_M2 = 2000;
const COPIED = 'copy-fields=iso_a2,iso_a3,name_en,name_local,bloc';

/** For each file the decimals it has, and how its parts are joined again. */
const FILES = {
  context_countries: { decimals: 4, join: '-dissolve iso_a3 no-repair', ending: MIDDLE },
  countries: { decimals: 5, join: `-dissolve id ${COPIED} no-repair`, ending: FINE },
  countries_z9: { decimals: 5, join: `-dissolve id ${COPIED} no-repair`, ending: FINE },
  sea: { decimals: 5, join: '', ending: FINE },
};

export function valid() {
  for (const [name, { decimals, join, ending }] of Object.entries(FILES)) {
    // Apart first: GDAL takes minutes over a nation of thousands of islands.
    const [apart, mended] = [`apart_${name}.geojson`, `mended_${name}.geojson`];
    mapshaper(`${out(`${name}.geojson`)} -explode -o ${apart} ${ending}`);
    fs.rmSync(between(mended), { force: true });
    tool(
      ...['ogr2ogr', '-q', '-f', 'GeoJSON', mended, apart],
      ...['-makevalid', '-nlt', 'PROMOTE_TO_MULTI', '-explodecollections'],
      ...['-lco', 'RFC7946=YES', '-lco', `COORDINATE_PRECISION=${decimals}`],
    );
    mapshaper(
      `${mended} -filter '!this.isNull' -filter 'this.area > ${LEAST_M2}' ${join} ` +
        `-o ${out(`${name}.geojson`)} ${ending}`,
    );
    check(name);
  }
}

function check(name) {
  const bad = `select count(*) as bad from "${name}" where geometry is null or not ST_IsValid(geometry)`;
  const printed = tool(
    'ogrinfo',
    '-q',
    '-dialect',
    'sqlite',
    '-sql',
    bad,
    packed(`${name}.geojson`),
  );
  const count = /= (\d+)/.exec(printed)?.[1];
  if (count !== '0') {
    throw new Failure(`${name} has ${count ?? '?'} invalid polygons: make the pack with GDAL 3.6`);
  }
}
