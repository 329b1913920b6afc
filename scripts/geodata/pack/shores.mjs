/**
 * Reads lines of the shoreline database GSHHG 2.3.7, full resolution, through GMT.
 * From Debian's gmt-gshhg-full; LGPL 3 or later.
 */
import fs from 'node:fs';
import { collection, feature } from '../geojson.mjs';
import { tool } from './commands.mjs';
import { between, bounds, debFile } from './frame.mjs';

const DATA = debFile('gmt-gshhg-full', 'usr/share/gmt-gshhg');
const DECIMALS = 6;

/** The lines `gmt pscoast` dumps around the box, each as {level, line}. */
export function shores(margin, ...options) {
  const [west, south, east, north] = bounds(margin);
  const region = `-R${west}/${east}/${south}/${north}`;
  const dump = tool(
    ...['gmt', 'pscoast', region, '-Df', '-Jm1i', '-M', `--DIR_GSHHG=${DATA}`],
    ...options,
  );
  return dump.split(/^>/m).slice(1).map(parse);
}

/** A header with the level, then a point a line. */
function parse(text) {
  const [header, ...rows] = text.trim().split('\n');
  const level = Number(/Level (\d)/.exec(header)?.[1] ?? 0);
  const line = rows.map((row) =>
    row.split(/\s+/, 2).map((degrees) => Number(Number(degrees).toFixed(DECIMALS))),
  );
  return { level, line };
}

/** Writes lines between two steps as features with the given properties. */
export function writeLines(name, lines, propertiesOf = () => ({})) {
  const features = lines
    .filter(({ line }) => line.length > 1)
    .map((found) => feature(propertiesOf(found), { type: 'LineString', coordinates: found.line }));
  fs.writeFileSync(between(name), JSON.stringify(collection(features)));
}
