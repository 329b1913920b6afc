/**
 * Cuts heights and depths around the box, about 9 km a cell, as a GeoTIFF between two steps.
 * From ETOPO5 (NOAA) in Debian's ferret-datasets; public domain.
 */
import { tool } from './commands.mjs';
import { debFile } from './frame.mjs';

const SOURCE = debFile('ferret-datasets', 'usr/share/ferret-vis/data/etopo5.cdf');

/** West, north, east, south: wide enough to warp the box out of it. */
const WINDOW = [7, 63, 35, 47];

export function cutHeights() {
  tool(
    ...['gdal_translate', '-q', '-of', 'GTiff', '-a_srs', 'EPSG:4326', '-projwin', ...WINDOW],
    ...[`NETCDF:${SOURCE}:ROSE`, 'heights.tif'],
  );
  return 'heights.tif';
}
