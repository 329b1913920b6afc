/** Web Mercator, pixels of 256 px tiles at a zoom level, right and down. */
export function toPixel([lonDeg, latDeg], zoom) {
  const world = 256 * 2 ** zoom;
  const phi = (latDeg * Math.PI) / 180;
  return [((lonDeg + 180) / 360) * world, ((1 - Math.asinh(Math.tan(phi)) / Math.PI) / 2) * world];
}

export function toLonLat([x, y], zoom) {
  const world = 256 * 2 ** zoom;
  const phi = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world)));
  return [(x / world) * 360 - 180, (phi * 180) / Math.PI];
}
