/**
 * Makes inland_water.geojson: lakes without their islands, with area and first zoom.
 * From GSHHG 2.3.7 full (levels 2 and 3), a vertex every 220 m; LGPL 3 or later.
 */
import { mapshaper } from './commands.mjs';
import { CUT, MARGIN, MIDDLE, out } from './frame.mjs';
import { shores, writeLines } from './shores.mjs';

const LEAST_KM2 = 0.3;
const LAKES_AND_ISLANDS = ['-A0/2/3', '-W2', '-W3'];
const CLOSE_GAPS = 'snap snap-interval=0.0003 -polygons gap-tolerance=0.01';

/** A lake is shown from the first zoom whose least area it has, in km². */
const FIRST_ZOOM = 'area_km2>=60 ? 5 : area_km2>=20 ? 6 : area_km2>=6 ? 7 : area_km2>=2 ? 8 : 9';

export function inlandWater() {
  const lines = shores(MARGIN, ...LAKES_AND_ISLANDS);
  for (const level of [2, 3]) {
    writeLines(
      `shores_${level}.geojson`,
      lines.filter((found) => found.level === level),
    );
    mapshaper(
      `shores_${level}.geojson ${CLOSE_GAPS} -each 'x = 1' ` +
        `-o water_${level}.geojson precision=0.00001`,
    );
  }
  mapshaper(
    `water_2.geojson -erase water_3.geojson ${CUT} ` +
      `-each 'area_km2 = Math.round(this.area / 1e4) / 100' -filter 'area_km2 >= ${LEAST_KM2}' ` +
      `-each 'kind = "lake"; minz = ${FIRST_ZOOM}' -filter-fields area_km2,kind,minz ` +
      `-o ${out('inland_water.geojson')} ${MIDDLE}`,
  );
}
