/** A place on the sphere: longitude, latitude in degrees. */
export type LonLatDeg = [number, number];

type Vector = [number, number, number];

const DEG = Math.PI / 180;

/**
 * The shortest line between two places on a sphere, as `pieces + 1` places from `from` to `to` at
 * even distances. Found by spherical linear interpolation of the places' unit vectors. Opposite
 * places, between which every great circle is equally short, give a line whose course is arbitrary.
 */
export function greatCircle(from: LonLatDeg, to: LonLatDeg, pieces: number): LonLatDeg[] {
  const a = unitVector(from);
  const b = unitVector(to);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const line: LonLatDeg[] = [from];
  for (let i = 1; i < pieces; i++) line.push(angle ? between(a, b, angle, i / pieces) : from);
  return [...line, to];
}

function between(a: Vector, b: Vector, angle: number, share: number): LonLatDeg {
  const ofA = Math.sin((1 - share) * angle);
  const ofB = Math.sin(share * angle);
  const [x, y, z] = a.map((value, i) => value * ofA + b[i] * ofB) as Vector;
  return [Math.atan2(y, x) / DEG, Math.atan2(z, Math.hypot(x, y)) / DEG];
}

function unitVector([lonDeg, latDeg]: LonLatDeg): Vector {
  const ring = Math.cos(latDeg * DEG);
  return [ring * Math.cos(lonDeg * DEG), ring * Math.sin(lonDeg * DEG), Math.sin(latDeg * DEG)];
}
