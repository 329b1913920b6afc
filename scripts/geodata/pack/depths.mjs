/**
 * Makes bathymetry.geojson: a polygon for each depth, “at least so deep”, each inside the one before.
 * From ETOPO5 (NOAA) in Debian's ferret-datasets; public domain.
 */
import fs from 'node:fs';
import { mapshaper, tool } from './commands.mjs';
import { between, bounds, CUT, MARGIN, out, ROUGH } from './frame.mjs';
import { cutHeights } from './heights.mjs';

const DEPTHS_M = [10, 25, 50, 75, 100, 150, 200];
const LEVELS_M = [-400, -200, -150, -100, -75, -50, -25, -10, 0];
const CELL_DEG = 0.01;
const LEAST_ISLAND = '4km2';

export function depths() {
  tool(
    ...['gdalwarp', '-q', '-overwrite', '-t_srs', 'EPSG:4326', '-te', ...bounds(MARGIN)],
    ...['-tr', CELL_DEG, CELL_DEG, '-r', 'cubicspline', cutHeights(), 'depths.tif'],
  );
  fs.rmSync(between('bands.geojson'), { force: true });
  tool(
    ...['gdal_contour', '-q', '-p', '-amin', 'dmin', '-amax', 'dmax', '-fl', ...LEVELS_M],
    ...['-f', 'GeoJSON', 'depths.tif', 'bands.geojson'],
  );
  DEPTHS_M.forEach(deeperThan);
  const files = DEPTHS_M.map((depth) => `depth_${depth}.geojson`).join(' ');
  mapshaper(`-i ${files} combine-files -merge-layers -o ${out('bathymetry.geojson')} ${ROUGH}`);
}

function deeperThan(depth) {
  mapshaper(
    `bands.geojson -filter 'dmax <= -${depth} + 0.01' -dissolve -each 'depth = ${depth}' ${CUT} ` +
      `-simplify interval=120 -filter-islands min-area=${LEAST_ISLAND} ` +
      `-o depth_${depth}.geojson precision=0.001`,
  );
}
