import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';

const TILE = /^\/tiles\/(\d+)\/(\d+)\/(\d+)\.mvt$/;
const YEAR = 'public, max-age=31536000, immutable';

/** The archive of tiles: each by a plain address, and the whole file by ranges. */
export async function openArchive(file) {
  const handle = await open(file);
  const { size } = await stat(file);
  const tiles = new PMTiles({
    getKey: () => file,
    getBytes: (from, length) => bytes(handle, from, length),
  });
  return {
    close: () => handle.close(),
    answers(path, request, response) {
      const tile = TILE.exec(path);
      if (tile) sendTile(tiles, tile.slice(1).map(Number), response);
      else if (path.endsWith('.pmtiles')) sendRange(file, size, request, response);
      else return false;
      return true;
    },
  };
}

async function bytes(handle, from, length) {
  const { buffer } = await handle.read(new Uint8Array(length), 0, length, from);
  return { data: buffer.buffer };
}

async function sendTile(tiles, [z, x, y], response) {
  const tile = await tiles.getZxy(z, x, y).catch(() => null);
  if (!tile) return response.writeHead(204, { 'Cache-Control': YEAR }).end();
  const headers = { 'Content-Encoding': 'gzip', 'Cache-Control': YEAR };
  response.writeHead(200, headers).end(gzipSync(new Uint8Array(tile.data), { level: 9 }));
}

function sendRange(file, size, request, response) {
  const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) return response.writeHead(416).end();
  const end = Math.min(Number(to), size - 1);
  response.writeHead(206, {
    'Content-Range': `bytes ${from}-${end}/${size}`,
    'Content-Length': end - from + 1,
    'Cache-Control': YEAR,
    ETag: `"${size}"`,
  });
  createReadStream(file, { start: Number(from), end }).pipe(response);
}
