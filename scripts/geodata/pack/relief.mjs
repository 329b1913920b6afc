/**
 * Makes relief_hillshade_3857.png: soft relief of the land in web mercator. Dark is shade, white is
 * light; flat land and sea are transparent.
 * From ETOPO5 (NOAA) in Debian's ferret-datasets; public domain.
 */
import fs from 'node:fs';
import { tool } from './commands.mjs';
import { between, BOX, packed } from './frame.mjs';
import { cutHeights } from './heights.mjs';
import { writePng } from './png.mjs';

const EARTH_RADIUS_M = 6378137;
const CELL_M = 1222.99;

/** The picture's upper edge, at 61.6064° N a little beyond the box; its other edges are the box's. */
const TOP_M = 8766409.9;
const LIGHT = ['-z', '10', '-az', '315', '-alt', '45'];

/** What gdaldem gives level ground under a light 45 degrees high. */
const LEVEL = 1 + 254 * 0.70710678;
const STRENGTH = 1.6;
const DENSEST = 150;
const SHADE_GREY = 40;
const LIGHT_GREY = 255;

/** Relief fades in from this height over these metres. */
const FADE = { fromM: 5, overM: 40 };

export function relief() {
  tool(
    ...['gdalwarp', '-q', '-overwrite', '-t_srs', 'EPSG:3857', '-r', 'cubicspline'],
    ...['-tr', CELL_M, CELL_M, '-te', ...mercator(BOX.west, BOX.south)],
    ...[mercator(BOX.east, BOX.south)[0], TOP_M, cutHeights(), 'heights_3857.tif'],
  );
  tool('gdaldem', 'hillshade', 'heights_3857.tif', 'shade.tif', '-q', ...LIGHT, '-compute_edges');
  const shades = raw('shade', 'Byte').bytes;
  const { bytes, width, height } = raw('heights_3857', 'Int16');
  const pixels = Buffer.alloc(width * height * 2);
  for (let i = 0; i < width * height; i++) {
    pixels.set(pixel(shades[i], bytes.readInt16LE(i * 2)), i * 2);
  }
  writePng(packed('relief_hillshade_3857.png'), width, height, pixels);
}

/** Grey and alpha of a cell. */
function pixel(shade, heightM) {
  const slope = shade - LEVEL;
  const shown = Math.max(0, Math.min(1, (heightM - FADE.fromM) / FADE.overM));
  const alpha = Math.trunc(Math.min(DENSEST, Math.abs(slope) * STRENGTH) * shown);
  return [slope < 0 ? SHADE_GREY : LIGHT_GREY, alpha];
}

/** A GeoTIFF's cells, row after row, lowest byte first. */
function raw(name, type) {
  tool('gdal_translate', '-q', '-of', 'ENVI', '-ot', type, `${name}.tif`, `${name}.img`);
  const header = fs.readFileSync(between(`${name}.hdr`), 'utf8');
  const [width, height] = ['samples', 'lines'].map((side) =>
    Number(new RegExp(`^${side} *= *(\\d+)`, 'm').exec(header)[1]),
  );
  return { bytes: fs.readFileSync(between(`${name}.img`)), width, height };
}

function mercator(lon, lat) {
  const radians = (degrees) => (degrees * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
  return [radians(lon), y].map((side) => Number((side * EARTH_RADIUS_M).toFixed(3)));
}
