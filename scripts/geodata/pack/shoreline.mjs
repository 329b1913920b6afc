/**
 * Makes countries_z9.geojson and coastline_z9.geojson, for zoom 9 and more: a vertex every 220 m.
 * From GSHHG 2.3.7 full (LGPL 3 or later), cut by OpenStreetMap's nations of countries.mjs (ODbL 1.0).
 */
import fs from 'node:fs';
import { collection, contains, feature, polygonsOf } from '../geojson.mjs';
import { mapshaper } from './commands.mjs';
import { between, bounds, CUT, CUT_INSIDE, FINE, MIDDLE, out } from './frame.mjs';
import { shores, writeLines } from './shores.mjs';

const FRAME_MARGIN = 0.1;
const COAST_LEVEL = 1;
const CLOSE_GAPS = 'snap snap-interval=0.0002 -polygons gap-tolerance=0.003';

/** A face larger than this, or one at the frame, can be sea; others are islands. */
const SEA_KM2 = 500;
const DETAILED = '["POL", "LTU", "LVA", "EST", "RU-KGD"].includes(id)';
const COPIED = 'iso_a2,iso_a3,name_en,name_local,bloc';

export function shoreline() {
  const coast = shores(FRAME_MARGIN, '-W1').filter(({ level }) => level === COAST_LEVEL);
  writeLines('coast.geojson', [...coast, { line: frame() }]);
  mapshaper(
    `coast.geojson ${CLOSE_GAPS} -each 'x = this.innerX; y = this.innerY; km2 = this.area / 1e6' ` +
      '-o faces.geojson precision=0.00001',
  );
  writeLand();
  mapshaper('land_faces.geojson -dissolve -o land.geojson precision=0.00001');
  cutCountries();
  mapshaper(
    `land.geojson ${CUT} -explode -filter 'this.area > 60000' -simplify interval=35 ` +
      `-lines ${CUT_INSIDE} -filter-fields -dissolve -each 'kind = "coast"' ` +
      `-o ${out('coastline_z9.geojson')} ${MIDDLE}`,
  );
}

function frame() {
  const [west, south, east, north] = bounds(FRAME_MARGIN);
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return [...corners, corners[0]];
}

/** Everything is land but the faces whose inner point lies in OpenStreetMap's sea. */
function writeLand() {
  const read = (name) => JSON.parse(fs.readFileSync(between(name), 'utf8'));
  const seas = read('osm_seas.geojson');
  const geometries = seas.geometries ?? seas.features.map(({ geometry }) => geometry);
  const inSea = (point) => geometries.some((geometry) => contains(geometry, point));
  const land = read('faces.geojson').features.filter(({ properties: { x, y, km2 }, geometry }) => {
    const maySea = km2 > SEA_KM2 || atFrame(geometry);
    return !(maySea && inSea([x, y]));
  });
  const bare = land.map(({ geometry }) => feature({}, geometry));
  fs.writeFileSync(between('land_faces.geojson'), JSON.stringify(collection(bare)));
}

function atFrame(geometry) {
  const [west, south, east, north] = bounds(FRAME_MARGIN);
  return polygonsOf(geometry)
    .flat(2)
    .some(([x, y]) => x === west || x === east || y === south || y === north);
}

/** The nations around the Baltic states and Poland are kept in full, the others smoothed. */
function cutCountries() {
  mapshaper(
    `nations.geojson -clip land.geojson -explode -filter 'this.area > 15000' ` +
      '-o land_parts.geojson precision=0.00001',
  );
  mapshaper(
    `land_parts.geojson -filter '${DETAILED}' -simplify interval=12 ` +
      '-o land_detailed.geojson precision=0.00001',
  );
  mapshaper(
    `land_parts.geojson -filter '!${DETAILED} && this.area > 120000' -simplify interval=90 ` +
      '-o land_smoothed.geojson precision=0.0001',
  );
  mapshaper(
    '-i land_detailed.geojson land_smoothed.geojson combine-files -merge-layers ' +
      `-dissolve id copy-fields=${COPIED} -o ${out('countries_z9.geojson')} ${FINE}`,
  );
}
