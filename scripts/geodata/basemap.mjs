import { feature, readFeatures } from './geojson.mjs';
import { ground } from './ground.mjs';
import { names } from './names.mjs';
import { cut, isNear, servesViews } from './tiles.mjs';
import { lakes, rivers, shores } from './water.mjs';

const METADATA = {
  name: 'Flank Atlas basemap',
  description: 'The Baltic states, Poland and what surrounds them',
  attribution:
    '© OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · Natural Earth · GeoNames (CC BY 4.0) · NOAA ETOPO5',
  vector_layers: [
    { id: 'depth', fields: { depthM: 'Number' } },
    { id: 'land', fields: { kind: 'String' } },
    { id: 'lake', fields: {} },
    { id: 'river', fields: { kind: 'String' } },
    { id: 'region', fields: {} },
    { id: 'border', fields: { kind: 'String' } },
    { id: 'coast', fields: { kind: 'String' } },
    {
      id: 'name',
      fields: { name: 'String', nameLocal: 'String', class: 'String', rank: 'Number' },
    },
  ],
};

/** The tile archive; returns how many tiles it holds. */
export async function basemap(file, packDir, nations, topology) {
  const detail = await ground(packDir, nations, topology);
  const depth = depths(packDir);
  const region = readFeatures(`${packDir}/admin1_lines.geojson`).map(({ geometry }) =>
    feature({}, geometry),
  );
  const lake = lakes(packDir);
  const water = { lake, shore: shores(lake), river: rivers(packDir) };
  const named = names(packDir, nations);
  return cut(file, layers, METADATA);

  function layers(zoom) {
    const { land, coast, border } = isNear(zoom) ? detail.near : detail.far;
    const visible = (features) => features.filter(({ properties: p }) => servesViews(zoom, p));
    const plain = (features) =>
      visible(features).map(({ properties: { minZoom, ...rest }, geometry }) =>
        feature(rest, geometry),
      );
    return {
      depth,
      land,
      lake: plain(water.lake),
      river: plain(water.river),
      ...(zoom >= 5 && { region }),
      border,
      coast: [...coast, ...plain(water.shore)],
      name: visible(named),
    };
  }
}

function depths(packDir) {
  return readFeatures(`${packDir}/bathymetry.geojson`).map(({ properties: p, geometry }) =>
    feature({ depthM: p.depth }, geometry),
  );
}
