/**
 * Rebuilds geodata/{basemap,areas,layers,symbols,flags}.
 *
 *   node build.mjs PACK_DIR [OUT_DIR]
 *
 * PACK_DIR is an unpacked region pack (see geodata/README.md); OUT_DIR is geodata/ by default.
 */
import fs from 'node:fs';
import path from 'node:path';
import { basemap } from './basemap.mjs';
import { area, borders, countries } from './countries.mjs';
import { flags } from './flags.mjs';
import { writeFeatures } from './geojson.mjs';
import { writeLayers } from './layers.mjs';
import { relief } from './relief.mjs';
import { symbols } from './symbols.mjs';
import { parts } from './topology.mjs';

const BALTIC = ['ee', 'lv', 'lt'];
const AREAS = {
  'szczecin-area': {
    keep: (p) => BALTIC.includes(p.id) || p.north,
    properties: {
      id: 'szczecin-area',
      class: 'area',
      name: 'Estonia, Latvia, Lithuania and northern Poland',
      indicative: true,
      note: 'The article says “northern Poland” and draws no line. The southern edge here is indicative: the voivodeships on the Baltic coast or on the border of Kaliningrad or Lithuania (West Pomeranian, Pomeranian, Warmian-Masurian, Podlaskie).',
    },
  },
  'second-corps-area': {
    keep: (p) => p.id === 'lv' || p.id === 'ee',
    properties: { id: 'second-corps-area', class: 'area-proposed', name: 'Latvia and Estonia' },
  },
};

const [packDir, outDir = path.join(import.meta.dirname, '../../geodata')] = process.argv.slice(2);
if (!packDir || !fs.existsSync(path.join(packDir, 'countries.geojson'))) {
  console.error(
    'usage: node build.mjs PACK_DIR [OUT_DIR] (PACK_DIR must hold countries.geojson of the region pack)',
  );
  process.exit(2);
}
await build();

async function build() {
  for (const folder of ['basemap', 'areas', 'symbols', 'flags']) {
    fs.mkdirSync(path.join(outDir, folder), { recursive: true });
  }
  const topology = await parts(packDir);
  const nations = await countries(topology);
  write('basemap/countries', nations);
  write('basemap/borders', await borders(topology));
  for (const [name, { keep, properties }] of Object.entries(AREAS)) {
    write(`areas/${name}`, await area(topology, keep, properties));
  }
  writeLayers(packDir, path.join(outDir, 'layers'));
  console.log(`basemap/relief.png: ${relief(packDir, path.join(outDir, 'basemap'))} bytes`);
  const archive = path.join(outDir, 'basemap/region.pmtiles');
  const tiles = await basemap(archive, packDir, nations, topology);
  console.log(`basemap/region.pmtiles: ${tiles} tiles, ${fs.statSync(archive).size} bytes`);
  symbols(path.join(outDir, 'symbols'));
  flags(path.join(outDir, 'flags'));
}

function write(name, features) {
  const file = path.join(outDir, `${name}.geojson`);
  writeFeatures(file, features);
  console.log(`${name}: ${features.length} features, ${fs.statSync(file).size} bytes`);
}
