import fs from 'node:fs';
import { feature, readFeatures } from './geojson.mjs';
import { toLonLat, toPixel } from './mercator.mjs';

/** How far the corridor's name stands from its line, px at zoom 8. */
const BESIDE_PX = 14;

/** The shipped layers that a reader may switch on: {file name: its text}. */
export function writeLayers(packDir, outDir) {
  fs.mkdirSync(outDir, { recursive: true });
  write(`${outDir}/suwalki-corridor.geojson`, corridor(packDir));
  write(`${outDir}/airfields.geojson`, airfields(packDir));
}

function corridor(packDir) {
  const [border, line, band] = readFeatures(`${packDir}/suwalki_corridor.geojson`);
  const [borderKm, straightKm] = [border, line].map((it) => Math.round(it.properties.length_km));
  const { lonLat, angleDeg } = besideLine(line.geometry.coordinates);
  return {
    name: 'Suwałki corridor',
    note: `The land between Kaliningrad and Belarus: ${straightKm} km straight from tripoint to tripoint, ${borderKm} km along the border. The band of 20 km on either side is indicative; no line is drawn by law.`,
    source: 'Measured on OpenStreetMap borders; described by RTÉ, 21 September 2025',
    url: 'https://www.rte.ie/news/analysis-and-comment/2025/0921/1534438-suwalki-gap-nato-russia',
    visible: true,
    features: [
      feature({ class: 'corridor-band', indicative: true }, band.geometry),
      feature({ class: 'corridor-border', lengthKm: borderKm }, border.geometry),
      feature({ class: 'corridor-line', lengthKm: straightKm }, line.geometry),
      feature(
        {
          name: 'Suwałki corridor',
          class: 'corridor',
          rank: 30,
          minZoom: 7,
          maxZoom: 10,
          angleDeg,
        },
        { type: 'Point', coordinates: lonLat },
      ),
    ],
  };
}

/** A point north east of the middle of a line, and how the line is turned there. */
function besideLine(line) {
  const [[x0, y0], [x1, y1]] = line.map((lonLat) => toPixel(lonLat, 8));
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length];
  const at = [(x0 + x1) / 2 + dy * BESIDE_PX, (y0 + y1) / 2 - dx * BESIDE_PX];
  return {
    lonLat: toLonLat(at, 8).map((deg) => Number(deg.toFixed(4))),
    angleDeg: Math.round((Math.atan2(dy, dx) * 180) / Math.PI),
  };
}

function airfields(packDir) {
  return {
    name: 'Airfields',
    note: 'Large and medium airports; military ones where their name says so. Not a statement of use.',
    source: 'OurAirports',
    url: 'https://ourairports.com/data/',
    attribution: 'OurAirports',
    features: readFeatures(`${packDir}/airports.geojson`)
      .map(({ properties: p, geometry }) =>
        feature(
          {
            name: p.name,
            class: p.mil ? 'airfield-military' : 'airfield',
            rank: p.size === 'large' ? 45 : 65,
            minZoom: p.size === 'large' ? 5.5 : 6.5,
            icao: p.icao,
          },
          geometry,
        ),
      )
      .sort((a, b) => (a.properties.icao < b.properties.icao ? -1 : 1)),
  };
}

/** One feature a line, so that a change shows as a small difference. */
function write(file, { features, ...head }) {
  const rows = features.map((it) => JSON.stringify(it)).join(',\n');
  const members = JSON.stringify({ type: 'FeatureCollection', ...head }).slice(0, -1);
  fs.writeFileSync(file, `${members},"features":[\n${rows}\n]}\n`);
}
