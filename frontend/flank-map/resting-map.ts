import type { Map as LeafletMap } from 'leaflet';
import { DEFAULTS } from './defaults';
import type { Insets } from './frame';
import { lonLatAt, unitX, unitY } from './mercator';
import type { Look } from './map-style';
import type { MapCamera } from './snapshot';

/** Where a map looks: the middle of its view, and the view's size. */
export interface MapView {
  lonDeg: number;
  latDeg: number;
  zoom: number;
  widthPx: number;
  heightPx: number;
}

/** A map in which nothing moves and all that is in view is drawn. */
export interface RestingMap {
  container: HTMLElement;
  look: Look;
  view: MapView;
  insets: Insets;
  /** The ground of the view, painted anew; null where the map has none. */
  paintGround(pixelRatio: number): HTMLCanvasElement | null;
}

export function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter();
  const { x, y } = map.getSize();
  return { lonDeg: lng, latDeg: lat, zoom: map.getZoom(), widthPx: x, heightPx: y };
}

/** The part of a view that its insets leave free. */
export function freeView(view: MapView, { top, right, bottom, left }: Insets): MapView {
  const worldPx = 256 * 2 ** view.zoom;
  const x = unitX(view.lonDeg) + (left - right) / 2 / worldPx;
  const y = unitY(view.latDeg) + (top - bottom) / 2 / worldPx;
  return {
    ...view,
    ...lonLatAt(x, y),
    widthPx: Math.max(DEFAULTS.leastFreePx, view.widthPx - left - right),
    heightPx: Math.max(DEFAULTS.leastFreePx, view.heightPx - top - bottom),
  };
}

/** A camera that shows just this view where it has the view's size and no insets. */
export function cameraOver({ lonDeg, latDeg, zoom, widthPx, heightPx }: MapView): MapCamera {
  const worldPx = 256 * 2 ** zoom;
  const [x, y] = [unitX(lonDeg), unitY(latDeg)];
  const [dx, dy] = [widthPx / 2 / worldPx, heightPx / 2 / worldPx];
  const northWest = lonLatAt(x - dx, y - dy);
  const southEast = lonLatAt(x + dx, y + dy);
  return {
    serial: 1,
    westDeg: northWest.lonDeg,
    southDeg: southEast.latDeg,
    eastDeg: southEast.lonDeg,
    northDeg: northWest.latDeg,
    maxZoom: DEFAULTS.maxZoom,
  };
}
