/** A length that a scale bar shows, and how wide it is drawn. */
export interface ScaleBar {
  lengthKm: number;
  widthPx: number;
}

/** WGS 84: half the equator's diameter, metres, and the square of the eccentricity. */
const RADIUS_M = 6_378_137;
const ECCENTRICITY_2 = 0.006_694_379_990_14;
const STEPS = [5, 2, 1];

/** The greatest length of 1, 2 or 5 times a power of ten that is no wider than a room. */
export function scaleBar(metresPerPx: number, roomPx: number): ScaleBar {
  const mostKm = (metresPerPx * roomPx) / 1000;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const lengthKm = STEPS.map((step) => step * power).find((it) => it <= mostKm * 1.000001)!;
  return { lengthKm, widthPx: (lengthKm * 1000) / metresPerPx };
}

/** What a pixel of a Web Mercator map is along a parallel of the ellipsoid, metres. */
export function metresPerPx(latDeg: number, zoom: number): number {
  const lat = (latDeg * Math.PI) / 180;
  const parallelM =
    (2 * Math.PI * RADIUS_M * Math.cos(lat)) / Math.sqrt(1 - ECCENTRICITY_2 * Math.sin(lat) ** 2);
  return parallelM / (256 * 2 ** zoom);
}
