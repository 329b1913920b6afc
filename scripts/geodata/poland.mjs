import { contains, feature, run } from './geojson.mjs';

/** The voivodeships on the Baltic coast or on the border of Kaliningrad or Lithuania. */
const NORTHERN_POLAND = ['PL-ZP', 'PL-PM', 'PL-WN', 'PL-PD'];

/**
 * Poland in two parts, so that the area's southern edge is simplified with everything else.
 * The regions' edge stops a little short of the nation's, so its two ends are drawn on.
 */
export async function splitPoland(box, regions) {
  const poland = box.filter(({ properties: p }) => p.id === 'pl');
  const halves = regions
    .filter(({ properties: p }) => p.iso_a2 === 'PL')
    .map((f) => feature({ north: NORTHERN_POLAND.includes(f.properties.iso_3166_2) }, f.geometry));
  const [edge] = await run({ 'r.json': halves }, '-i r.json -dissolve north -innerlines -dissolve');
  const outline = await run({ 'p.json': poland }, '-i p.json -lines -filter-fields');
  const cut = feature(
    {},
    { type: 'LineString', coordinates: lengthened(edge.geometry.coordinates) },
  );
  const faces = await run(
    { 'l.json': [...outline, cut], 'h.json': halves.filter((f) => f.properties.north) },
    "-i l.json -polygons -each 'x = this.innerX; y = this.innerY; km2 = this.area / 1e6'",
  );
  return [...box.filter((f) => !poland.includes(f)), ...faces.map((face) => half(face, halves))];
}

/** Crumbs that no region covers go by latitude: all regions near them do the same. */
function half({ properties: { x, y, km2 }, geometry }, halves) {
  const region = halves.find((f) => contains(f.geometry, [x, y]));
  const north = region && km2 > 50 ? region.properties.north : y > 53;
  return feature({ id: 'pl', north }, geometry);
}

/** The line with both ends drawn on by 0.05 degrees. */
function lengthened(line) {
  return [beyond(line[1], line[0]), ...line, beyond(line.at(-2), line.at(-1))];
}

function beyond([x0, y0], [x1, y1]) {
  const stretch = 0.05 / Math.hypot(x1 - x0, y1 - y0);
  return [x1 + (x1 - x0) * stretch, y1 + (y1 - y0) * stretch];
}
