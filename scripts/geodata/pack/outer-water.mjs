/**
 * Makes outer_water.geojson: large lakes around the box, and whole those that reach out of it.
 * From GSHHG 2.3.7 full (level 2), simplified to 300 m; LGPL 3 or later.
 */
import { mapshaper } from './commands.mjs';
import { BOX, MIDDLE, out } from './frame.mjs';
import { shores, writeLines } from './shores.mjs';

/** Degrees around the box in which lakes are taken. */
const AROUND = 12;
const LEAST_KM2 = 100;
const LARGE_LAKES = [`-A${LEAST_KM2}/2/2`, '-W2'];
const CLOSE_GAPS = 'snap snap-interval=0.0003 -polygons gap-tolerance=0.01';
const SIMPLER = '-simplify interval=300 keep-shapes';
const NOT_WITHIN = `!(this.bbox[0] >= ${BOX.west} && this.bbox[1] >= ${BOX.south} && this.bbox[2] <= ${BOX.east} && this.bbox[3] <= ${BOX.north})`;

export function outerWater() {
  const lakes = shores(AROUND, ...LARGE_LAKES).filter(({ level }) => level === 2);
  writeLines('outer_shores.geojson', lakes);
  mapshaper(
    `outer_shores.geojson ${CLOSE_GAPS} -each 'area_km2 = Math.round(this.area / 1e6)' ` +
      `-filter '${NOT_WITHIN}' ${SIMPLER} ` +
      `-each 'kind = "lake"; minz = area_km2 >= 1000 ? 4.5 : area_km2 >= 300 ? 5.5 : 6.5' ` +
      `-filter-fields area_km2,kind,minz -o ${out('outer_water.geojson')} ${MIDDLE}`,
  );
}
