import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { openArchive } from './archive.mjs';

const TYPES = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** As the atlas has it: its scripts and styles lie ready in Brotli, all else goes out in gzip. */
const BROTLI = ['.js', '.css'];

/** Runs the action with the address of the static page, and closes its server afterwards. */
export async function withStaticPage(root, action) {
  const files = new Map([
    ...(await load(join(root, 'bench/static'), '/')),
    ...(await load(join(root, 'bench/node_modules/leaflet/dist'), '/leaflet/')),
    ...(await load(join(root, 'bench/node_modules/protomaps-leaflet/dist'), '/protomaps/')),
    ...(await load(join(root, 'geodata'), '/geodata/')),
    ['/map-style.json', await packed(join(root, 'frontend/flank-map/map-style.json'))],
  ]);
  const archive = await openArchive(join(root, 'geodata/basemap/region.pmtiles'));
  files.set('/', files.get('/index.html'));
  const server = createServer((request, response) => answer(files, archive, request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    return await action(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
    await archive.close();
  }
}

async function load(folder, prefix) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const served = entries.filter((it) => it.isFile() && TYPES[extname(it.name)]);
  return Promise.all(
    served.map(async (it) => {
      const path = join(it.parentPath, it.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      return [prefix + name, await packed(path)];
    }),
  );
}

async function packed(path) {
  const plain = await readFile(path);
  const encoding = BROTLI.includes(extname(path)) ? 'br' : 'gzip';
  const body = await promisify(encoding === 'br' ? brotliCompress : gzip)(plain);
  return { type: TYPES[extname(path)], plain, encoding, body };
}

function answer(files, archive, request, response) {
  const path = new URL(request.url, 'http://static').pathname;
  if (archive.answers(path, request, response)) return;
  const file = files.get(path);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const accepts = (request.headers['accept-encoding'] ?? '').includes(file.encoding);
  const body = accepts ? file.body : file.plain;
  response.writeHead(200, {
    'Content-Type': file.type,
    'Content-Length': body.length,
    'Cache-Control': 'max-age=3600',
    Vary: 'Accept-Encoding',
    ...(accepts && { 'Content-Encoding': file.encoding }),
  });
  response.end(body);
}
