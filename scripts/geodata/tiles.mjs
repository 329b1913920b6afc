import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { collection } from './geojson.mjs';
import { toPixel } from './mercator.mjs';
import { writeArchive } from './pmtiles.mjs';

/**
 * Zooms of the tiles. The map draws a tile at twice to four times the usual 256 px, so that tiles
 * of zoom z serve views from zoom z + 1 up to z + 2, and those of the last zoom all closer views.
 */
export const ZOOMS = { least: 2, most: 9 };
/** From this zoom on the detailed ground is used. */
const NEAR_FROM = 6;
const EXTENT = 4096;
/** Areas reach this far over the tile's edge; lines and names end there, so none is drawn twice. */
const BUFFER = 64;
/** Simplification, units of the extent: under a pixel at any view; the last zoom is drawn larger. */
const TOLERANCE = { before: 3, last: 1 };
/** What the archive covers: where the map lets people look. */
const BOUNDS = [-180, -60, 180, 84];
/** Detail is cut only here; far out the whole world is. */
const REGION = { from: 5, bounds: [-12, 40, 60, 72] };

/**
 * Cuts the archive.
 *
 * @param layers (zoom) => {name of the layer: features}, what the tiles of a zoom hold
 */
export function cut(file, layers, metadata) {
  const tiles = [];
  for (let z = ZOOMS.least; z <= ZOOMS.most; z++) tiles.push(...cutZoom(z, layers(z)));
  writeArchive(file, tiles, {
    metadata,
    bounds: BOUNDS,
    centre: { zoom: 4, lonDeg: 21, latDeg: 56 },
  });
  return tiles.length;
}

/** Whether a view that the tiles of a zoom serve may show what is visible in a range of zooms. */
export function servesViews(zoom, { minZoom = 0, maxZoom = 99 }) {
  const closest = zoom === ZOOMS.most ? 99 : zoom + 2;
  return minZoom < closest && maxZoom >= zoom + 1;
}

export const isNear = (zoom) => zoom >= NEAR_FROM;

function cutZoom(z, layers) {
  const indexes = Object.entries(layers).map(([name, features]) => [name, index(z, features)]);
  const tiles = [];
  for (const [x, y] of addresses(z)) {
    const found = indexes
      .map(([name, cutter]) => [name, cutter.getTile(z, x, y)])
      .filter(([, tile]) => tile?.features.length);
    if (found.length === 0) continue;
    const data = fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: EXTENT });
    tiles.push({ z, x, y, data: Buffer.from(data) });
  }
  return tiles;
}

function index(z, features) {
  const areas = features[0]?.geometry.type.endsWith('Polygon');
  return new GeoJSONVT(collection(features), {
    maxZoom: z + 1,
    indexMaxZoom: z,
    indexMaxPoints: 0,
    tolerance: z === ZOOMS.most ? TOLERANCE.last : TOLERANCE.before,
    extent: EXTENT,
    buffer: areas ? BUFFER : 0,
  });
}

function* addresses(z) {
  const [west, south, east, north] = z < REGION.from ? BOUNDS : REGION.bounds;
  const [x0, y0] = toPixel([west, north], z).map((px) => Math.floor(px / 256));
  const [x1, y1] = toPixel([east, south], z).map((px) => Math.ceil(px / 256));
  for (let y = Math.max(0, y0); y < Math.min(2 ** z, y1); y++) {
    for (let x = Math.max(0, x0); x < Math.min(2 ** z, x1); x++) yield [x, y];
  }
}
