/**
 * Makes rivers.geojson: named rivers, and the lines that lead them through lakes.
 * From Natural Earth 3.0, 1:10m, in Debian's libmagics++-data; public domain.
 */
import fs from 'node:fs';
import { collection, feature, readFeatures } from '../geojson.mjs';
import { mapshaper, tool } from './commands.mjs';
import { between, bounds, CUT, debFile, FINE, MARGIN, out } from './frame.mjs';
import { RIVER_NAMES } from './river-names.mjs';

const SOURCE = debFile(
  'libmagics++-data',
  'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp',
);

export function rivers() {
  const wide = bounds(MARGIN);
  fs.rmSync(between('rivers_source.geojson'), { force: true });
  tool(
    ...['ogr2ogr', '-f', 'GeoJSON', 'rivers_source.geojson', SOURCE, '-oo', 'ENCODING=UTF-8'],
    ...['-spat', ...wide, '-clipsrc', ...wide],
  );
  const named = readFeatures(between('rivers_source.geojson')).map(withNames);
  fs.writeFileSync(between('rivers_named.geojson'), JSON.stringify(collection(named)));
  mapshaper(`rivers_named.geojson ${CUT} -o ${out('rivers.geojson')} ${FINE}`);
}

function withNames({ properties: { name, scalerank, featurecla }, geometry }) {
  const [common, local] = RIVER_NAMES[name] ?? [name, name];
  const lake = /Lake/.test(featurecla) ? 1 : 0;
  return feature({ name: common, name_local: local, scalerank, lake }, geometry);
}
