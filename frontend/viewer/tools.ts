import type { MapCamera, MapPlace, MapPointing } from '../flank-map/snapshot';

/** What the presenter points with; null: nothing. */
export type Tool = 'pointer' | 'spotlight' | null;

/** Radius of a spotlight, metres: at first, and what it can be made. */
const RADIUS_M = { first: 60_000, least: 2_000, most: 800_000 };
/** How far an arrow key moves, as a share of what the camera shows. */
const NUDGE = 1 / 50;
/** How much one turn of the wheel, or one key, makes the spotlight larger. */
export const GROWTH = 1.2;

/** Points at a place with a tool; a place of null, off the map, takes the pointer away. */
export function pointed(before: MapPointing, tool: Tool, place: MapPlace | null): MapPointing {
  if (tool === 'pointer') return { pointer: place, spotlight: null };
  if (tool !== 'spotlight' || !place) return before;
  const radiusM = before.spotlight?.radiusM ?? RADIUS_M.first;
  return { pointer: null, spotlight: { ...place, radiusM } };
}

/** Moves what is pointed at by steps right and up, beginning in the middle of the camera. */
export function nudged(
  before: MapPointing,
  tool: Tool,
  camera: MapCamera,
  right: number,
  up: number,
): MapPointing {
  const { westDeg, eastDeg, southDeg, northDeg } = camera;
  const middle = { lonDeg: (westDeg + eastDeg) / 2, latDeg: (southDeg + northDeg) / 2 };
  const { lonDeg, latDeg } = before.pointer ?? before.spotlight ?? middle;
  return pointed(before, tool, {
    lonDeg: lonDeg + right * NUDGE * (eastDeg - westDeg),
    latDeg: latDeg + up * NUDGE * (northDeg - southDeg),
  });
}

/** Makes the spotlight larger, or smaller by a factor below 1. */
export function grown(before: MapPointing, factor: number): MapPointing {
  const { spotlight } = before;
  if (!spotlight) return before;
  const radiusM = Math.min(Math.max(spotlight.radiusM * factor, RADIUS_M.least), RADIUS_M.most);
  return { ...before, spotlight: { ...spotlight, radiusM: Math.round(radiusM) } };
}
