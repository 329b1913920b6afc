/** What the map does unless told otherwise. */
export const DEFAULTS = {
  /** Furthest out, Web-Mercator zoom level. */
  minZoom: 3,
  /** Closest in, Web-Mercator zoom level. */
  maxZoom: 12,
  /** Zoom levels per press of a button or key. */
  zoomDelta: 1,
  /** Where users may pan: [[south, west], [north, east]] in degrees, as Leaflet writes it. */
  reachDeg: [
    [45, -5],
    [66, 45],
  ] as [[number, number], [number, number]],
  /** How firmly the edge of the reach holds, 0 (not at all) to 1 (a wall). */
  reachViscosity: 0.8,
  /** Time a camera move takes, seconds. */
  flightS: 0.7,
  /** Room kept free on a side that sets no inset, px. */
  insetPx: 24,
  /** How far into an inset a marker may stand that the keyboard comes to, px. */
  focusRoomPx: 40,
  /** Least width and height that insets leave to the map, px. */
  leastFreePx: 96,
  /** Ground drawn beyond each edge of the view, as a share of its size. */
  groundBeyond: 0.25,
  /** Most pixels of the screen per CSS pixel that the ground is drawn in. */
  mostPixelRatio: 2,
  /** Tiles of the ground kept for when they are wanted again. */
  tilesKept: 200,
  /** Vectors drawn beyond each edge of the view, as a share of its size. */
  drawnBeyond: 0.2,
  /** Labels laid out beyond each edge of the view, as a share of its size. */
  labelsBeyond: 0.25,
  /** From this zoom on, the first town under a marker is named beside it. */
  besideMarkersZoom: 6.5,
  /** Labels kept for when they are wanted again. */
  labelsKept: 600,
  /** Width of a capital letter, as a share of the font size. */
  letterEm: 0.72,
  /** Straight pieces that make up a link. */
  linkPieces: 32,
  /** Straight pieces that make up a ring. */
  ringPieces: 120,
  /** Size of markers, as a share of their own, by zoom level; even steps between them. */
  markerScale: { 4: 0.55, 5: 0.8, 5.5: 1 },
  /** Least size of a marker, as a share of its own, whose caption can be read. */
  captionScale: 0.65,
  /** Size of a plain pin, px; it stands on the middle of its lower edge. */
  pinPx: [24, 32] as [number, number],
};
