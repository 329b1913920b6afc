import type { UnitBox } from './tile-cover';

/** Bounds in degrees as a share of the Web Mercator world. */
export function mercatorBox(bounds: {
  westDeg: number;
  southDeg: number;
  eastDeg: number;
  northDeg: number;
}): UnitBox {
  return {
    left: unitX(bounds.westDeg),
    top: unitY(bounds.northDeg),
    right: unitX(bounds.eastDeg),
    bottom: unitY(bounds.southDeg),
  };
}

/** 0 at the antimeridian's west side to 1 at its east side. */
export function unitX(lonDeg: number): number {
  return (lonDeg + 180) / 360;
}

/** 0 at the northern edge of the square world to 1 at its southern edge. */
export function unitY(latDeg: number): number {
  return (1 - Math.asinh(Math.tan((latDeg * Math.PI) / 180)) / Math.PI) / 2;
}

/** The place at a share of the square world. */
export function lonLatAt(x: number, y: number): { lonDeg: number; latDeg: number } {
  return {
    lonDeg: x * 360 - 180,
    latDeg: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  };
}
