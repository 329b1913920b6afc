import { Geodesic } from 'geographiclib-geodesic';
import { forward } from 'mgrs';

/** Geodesy on the WGS 84 ellipsoid; loaded when it is first asked for. */

/** Longitude and latitude, degrees. */
export type LonLat = [lonDeg: number, latDeg: number];

/** The shortest way between two places. */
export interface Course {
  distanceM: number;
  /** Clockwise from north where the way begins, 0 up to 360 degrees. */
  bearingDeg: number;
}

const ELLIPSOID = Geodesic.WGS84;
/** Metres within which a military grid reference names a place. */
const MGRS_DIGITS = { 1: 5, 10: 4, 100: 3, 1000: 2 } as const;

export function course([lon0, lat0]: LonLat, [lon1, lat1]: LonLat): Course {
  const { s12, azi1 } = ELLIPSOID.Inverse(lat0, lon0, lat1, lon1);
  return { distanceM: s12!, bearingDeg: (azi1! + 360) % 360 };
}

/** Points along the geodesic, both ends among them, in so many straight pieces. */
export function geodesicLine([lon0, lat0]: LonLat, [lon1, lat1]: LonLat, pieces: number): LonLat[] {
  const line = ELLIPSOID.InverseLine(lat0, lon0, lat1, lon1);
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const { lon2, lat2 } = line.Position((line.s13 * index) / pieces);
    return [lon2!, lat2!];
  });
}

/** The closed line of all places at one distance, begun in the north, in so many pieces. */
export function geodesicCircle([lon, lat]: LonLat, radiusM: number, pieces: number): LonLat[] {
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const { lon2, lat2 } = ELLIPSOID.Direct(lat, lon, (360 * index) / pieces, radiusM);
    return [lon2!, lat2!];
  });
}

/** Military grid reference of the square of a size that holds a place, in groups. */
export function gridReference(
  [lonDeg, latDeg]: LonLat,
  squareM: keyof typeof MGRS_DIGITS = 10,
): string {
  const digits = MGRS_DIGITS[squareM];
  const found = /^(\d+\w)(\w\w)(\d+)$/.exec(forward([lonDeg, latDeg], digits));
  if (!found) return '';
  const [, zone, square, numbers] = found;
  return `${zone} ${square} ${numbers.slice(0, digits)} ${numbers.slice(digits)}`;
}
