/** The pack's box and coordinates, and where its files lie. Makes nothing. */
import path from 'node:path';

/** The pack is cut to this box, in degrees. */
export const BOX = { west: 9, south: 49, east: 33, north: 61.5 };

/** Degrees around the box that sources are read with, so that the last cut has clean edges. */
export const MARGIN = 0.5;

/** Lines nearer to the box's edge than this are the edge itself. */
const EDGE = 0.0001;

/** The box, grown by `margin` degrees, as mapshaper and ogr2ogr order it. */
export function bounds(margin = 0) {
  const { west, south, east, north } = BOX;
  const sides = [west - margin, south - margin, east + margin, north + margin];
  return sides.map((side) => Number(side.toFixed(4)));
}

export const CUT = `-clip bbox=${bounds()}`;
export const CUT_WIDE = `-clip bbox=${bounds(MARGIN)}`;
export const CUT_INSIDE = `-clip bbox=${bounds(-EDGE)}`;

export function inBox([lon, lat]) {
  return BOX.south <= lat && lat <= BOX.north && BOX.west <= lon && lon <= BOX.east;
}

/** Endings of a mapshaper command that writes a file of the pack, about 1, 10 and 100 m fine. */
export const FINE = 'precision=0.00001 rfc7946';
export const MIDDLE = 'precision=0.0001 rfc7946';
export const ROUGH = 'precision=0.001 rfc7946';

export const WORK = path.resolve(
  process.env.GEODATA_WORK || path.join(import.meta.dirname, '../../../.geodata'),
);
export const FOLDERS = {
  debs: path.join(WORK, 'debs'),
  unpacked: path.join(WORK, 'unpacked'),
  tools: path.join(WORK, 'tools'),
  steps: path.join(WORK, 'steps'),
  pack: path.join(WORK, 'pack'),
  logs: path.join(WORK, 'logs'),
};

/** A file between two steps. */
export function between(name) {
  return path.join(FOLDERS.steps, name);
}

/** A file of the pack. */
export function packed(name) {
  return path.join(FOLDERS.pack, name);
}

/** The same as mapshaper sees it, which runs among the steps. */
export function out(name) {
  return `../pack/${name}`;
}

/** A file of an npm package that `npm ci` installed. */
export function npmFile(name) {
  return path.join(import.meta.dirname, '../node_modules', name);
}

/** A file of a Debian package that fetch.mjs unpacked. */
export function debFile(debianPackage, name) {
  return path.join(FOLDERS.unpacked, debianPackage, name);
}
