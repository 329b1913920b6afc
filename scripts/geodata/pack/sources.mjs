/** The named packages of Debian 12; those of npm are named in ../package.json and its lock. */
export const DEBIAN_SOURCES = {
  'libmagics++-data': '4.13.0-1',
  'gmt-gshhg-full': '2.3.7-6',
  'ferret-datasets': '7.6.0-5',
  'libgeonames-common': '0.3.0-1',
};

/** Programs, the packages they come in, and the upstream versions the pack was made with. */
export const PROGRAMS = [
  ...['gmt', 'ogr2ogr', 'ogrinfo'],
  ...['gdal_translate', 'gdalwarp', 'gdaldem', 'gdal_contour'],
];
export const TOOL_PACKAGES = { gmt: '6.4.0', 'gdal-bin': '3.6.2' };
