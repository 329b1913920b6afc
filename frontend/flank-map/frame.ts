import { CRS, LatLng, LatLngBounds, Point } from 'leaflet';
import { DEFAULTS } from './defaults';
import type { MapCamera } from './snapshot';

/** Room taken by what floats over the map, px from each edge. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Where the middle of the whole view stands, and what the view then shows. */
export interface Frame {
  lonDeg: number;
  latDeg: number;
  zoom: number;
  shown: LatLngBounds;
}

const WORLD = CRS.EPSG3857;

/**
 * Fits a camera's bounds into what the insets leave free: the Web-Mercator middle of the bounds
 * stands in the middle of the free room, at the scale min(free width / width, free height /
 * height), within the zoom levels that the map and the camera allow.
 */
export function frame(camera: MapCamera, size: Point, insets: Insets): Frame {
  const [left, right] = shrunk(insets.left, insets.right, size.x);
  const [top, bottom] = shrunk(insets.top, insets.bottom, size.y);
  const northWest = WORLD.latLngToPoint(new LatLng(camera.northDeg, camera.westDeg), 0);
  const southEast = WORLD.latLngToPoint(new LatLng(camera.southDeg, camera.eastDeg), 0);
  const wanted = southEast.subtract(northWest);
  const scale = Math.min(
    (size.x - left - right) / wanted.x,
    (size.y - top - bottom) / wanted.y,
    2 ** Math.min(camera.maxZoom, DEFAULTS.maxZoom),
  );
  const zoom = Math.max(Math.log2(scale), DEFAULTS.minZoom);
  const aside = new Point(right - left, bottom - top).divideBy(2 * 2 ** zoom);
  const centre = northWest.add(southEast).divideBy(2).add(aside);
  return { ...lonLat(centre), zoom, shown: shownAround(centre, size.divideBy(2 ** zoom)) };
}

/** Two opposite insets, smaller in proportion where they would leave too little between them. */
function shrunk(before: number, after: number, length: number): [number, number] {
  const most = Math.max(0, length - DEFAULTS.leastFreePx);
  const share = Math.min(1, most / Math.max(1, before + after));
  return [before * share, after * share];
}

function shownAround(centre: Point, extent: Point): LatLngBounds {
  const half = extent.divideBy(2);
  return new LatLngBounds(
    WORLD.pointToLatLng(centre.subtract(half), 0),
    WORLD.pointToLatLng(centre.add(half), 0),
  );
}

function lonLat(point: Point): { lonDeg: number; latDeg: number } {
  const place = WORLD.pointToLatLng(point, 0);
  return { lonDeg: place.lng, latDeg: place.lat };
}
