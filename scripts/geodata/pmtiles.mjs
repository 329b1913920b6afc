/**
 * Writes a PMTiles archive of vector tiles, version 3 of the format
 * (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md): a header of 127 bytes, one
 * root directory, metadata, and the tiles in the order of their ids along a Hilbert curve.
 */
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';

const HEADER_BYTES = 127;
/** Header and root directory must lie within this many bytes. */
const ROOT_LIMIT_BYTES = 16384;
/** Entries of a leaf directory, where one root directory would be too large. */
const LEAF_ENTRIES = 2048;
const GZIP = 2;
const VECTOR_TILES = 1;

/**
 * @param tiles [{z, x, y, data}] with uncompressed data
 * @param bounds [west, south, east, north] in degrees
 */
export function writeArchive(file, tiles, { metadata, bounds, centre }) {
  const { entries, blob, contents } = pack(tiles);
  const { root, leaves } = directories(entries);
  const described = compressed(JSON.stringify(metadata));
  const metadataAt = HEADER_BYTES + root.length;
  const leavesAt = metadataAt + described.length;
  const zooms = tiles.map(({ z }) => z);
  const head = header({
    sections: [
      [HEADER_BYTES, root.length],
      [metadataAt, described.length],
      [leavesAt, leaves.length],
      [leavesAt + leaves.length, blob.length],
    ],
    counts: [tiles.length, entries.length, contents],
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds,
    centre,
  });
  fs.writeFileSync(file, Buffer.concat([head, root, described, leaves, blob]));
}

/** Tiles with the same bytes are stored once; runs of them share an entry. */
function pack(tiles) {
  const sorted = tiles
    .map((tile) => ({ id: tileId(tile), data: compressed(tile.data) }))
    .sort((a, b) => a.id - b.id);
  const stored = new Map();
  const blobs = [];
  const entries = [];
  let end = 0;
  for (const { id, data } of sorted) {
    const key = data.toString('latin1');
    if (!stored.has(key)) {
      stored.set(key, end);
      blobs.push(data);
      end += data.length;
    }
    const offset = stored.get(key);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id) last.run++;
    else entries.push({ id, run: 1, offset, length: data.length });
  }
  return { entries, blob: Buffer.concat(blobs), contents: blobs.length };
}

function directories(entries) {
  const single = directory(entries);
  if (HEADER_BYTES + single.length <= ROOT_LIMIT_BYTES) {
    return { root: single, leaves: Buffer.alloc(0) };
  }
  const pages = [];
  const pointers = [];
  let offset = 0;
  for (let at = 0; at < entries.length; at += LEAF_ENTRIES) {
    const page = directory(entries.slice(at, at + LEAF_ENTRIES));
    pointers.push({ id: entries[at].id, run: 0, offset, length: page.length });
    pages.push(page);
    offset += page.length;
  }
  return { root: directory(pointers), leaves: Buffer.concat(pages) };
}

function directory(entries) {
  const numbers = [
    entries.length,
    ...entries.map(({ id }, i) => (i === 0 ? id : id - entries[i - 1].id)),
    ...entries.map(({ run }) => run),
    ...entries.map(({ length }) => length),
    ...entries.map(({ offset }, i) => (follows(entries, i) ? 0 : offset + 1)),
  ];
  return compressed(Buffer.from(numbers.flatMap(varint)));
}

function follows(entries, i) {
  return i > 0 && entries[i].offset === entries[i - 1].offset + entries[i - 1].length;
}

function header({ sections, counts, zooms, bounds, centre }) {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('PMTiles');
  bytes.writeUInt8(3, 7);
  [...sections.flat(), ...counts].forEach((value, i) =>
    bytes.writeBigUInt64LE(BigInt(value), 8 + 8 * i),
  );
  [1, GZIP, GZIP, VECTOR_TILES, ...zooms].forEach((value, i) => bytes.writeUInt8(value, 96 + i));
  const e7 = (deg) => Math.round(deg * 1e7);
  bounds.forEach((deg, i) => bytes.writeInt32LE(e7(deg), 102 + 4 * i));
  bytes.writeUInt8(centre.zoom, 118);
  bytes.writeInt32LE(e7(centre.lonDeg), 119);
  bytes.writeInt32LE(e7(centre.latDeg), 123);
  return bytes;
}

/** Tiles of all lower zooms, and then the place along the Hilbert curve of this one. */
export function tileId({ z, x, y }) {
  let id = (4 ** z - 1) / 3;
  let [tx, ty] = [x, y];
  for (let s = 2 ** (z - 1); s >= 1; s /= 2) {
    const rx = (tx & s) > 0 ? 1 : 0;
    const ry = (ty & s) > 0 ? 1 : 0;
    id += s * s * ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) [tx, ty] = [s - 1 - tx, s - 1 - ty];
      [tx, ty] = [ty, tx];
    }
  }
  return id;
}

function varint(value) {
  const bytes = [];
  let left = value;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  return [...bytes, left];
}

/** The bytes name no time and, whatever the machine, no system. */
function compressed(data) {
  const bytes = gzipSync(data, { level: 9 });
  bytes[9] = 255;
  return bytes;
}
