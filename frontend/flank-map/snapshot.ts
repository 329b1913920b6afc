/**
 * What the map is given and what it gives back. The server's records mirror these types;
 * `snapshot.fixture.json` is asserted on both sides, so that they cannot drift.
 */

/** The whole of what the map must show, as one value. */
export interface MapSnapshot {
  /** The ground under everything; null: none. */
  basemap: MapBasemap | null;
  /** Bottom to top, above the basemap. */
  layers: MapLayer[];
  /** In the order in which Tab reaches them. */
  markers: MapMarker[];
  links: MapLink[];
  rings: MapRing[];
  /** A line for the reader, above the map; null: none. */
  notice: string | null;
  /** A marker's id or a layer's ownerId; an unknown one selects nothing. */
  selectedId: string | null;
  camera: MapCamera;
}

/** The ground: vector tiles that the map draws in its own style, and what lies over them. */
export interface MapBasemap {
  /** Address of a Mapbox vector tile, with {z}, {x} and {y} in it. */
  tilesUrl: string;
  /** Furthest out and closest in that there are tiles for. */
  minZoom: number;
  maxZoom: number;
  /** Shaded relief, drawn over the land; null: none. */
  relief: MapPicture | null;
  /** Address of picture tiles from elsewhere, drawn in place of our own ground; null: none. */
  pictureTilesUrl: string | null;
  /** Parts that are not drawn: `relief`, `depths`, `regions`, `names`. */
  hidden: string[];
  /** Credit line, plain text. */
  attribution: string;
}

/** A picture in Web Mercator and where its edges lie. */
export interface MapPicture {
  url: string;
  westDeg: number;
  southDeg: number;
  eastDeg: number;
  northDeg: number;
}

/** Geometry fetched from a URL and kept by the browser. */
export interface MapLayer {
  id: string;
  /** GeoJSON FeatureCollection in CRS84 (degrees, longitude first). */
  url: string;
  /** How features without a `class` property of their own are drawn. */
  style: string;
  /** Accessible name of its areas where they can be opened, and its name in messages. */
  name: string;
  visible: boolean;
  /** What opening one of its areas selects; null: it cannot be opened. */
  ownerId: string | null;
  /** Credit line, plain text. */
  attribution: string | null;
}

/** A place that can be opened: a symbol or a pin, with a caption under it. */
export interface MapMarker {
  id: string;
  /** Beginning of the accessible name. */
  name: string;
  /** Rest of the accessible name; may be empty. */
  description: string;
  /** Text under the symbol; none where empty. */
  caption: string;
  lonDeg: number;
  latDeg: number;
  /** Null draws a plain pin in `colour`, of the map's own size, standing on its tip. */
  symbolUrl: string | null;
  /** Where the place lies within the drawn symbol: pixels right and down; null: its centre. */
  symbolAnchor: [number, number] | null;
  symbolWidthPx: number;
  symbolHeightPx: number;
  /** A picture of 4 by 3 before the caption. */
  flagUrl: string | null;
  /** CSS colour of the caption's edge and of the pin. */
  colour: string;
  /** Stands back, yet can still be opened. */
  dimmed: boolean;
}

/** A geodesic between two markers; not drawn where either is missing or dimmed. */
export interface MapLink {
  fromId: string;
  toId: string;
  style: string;
}

/** A circle of one geodesic distance around a marker; not drawn where the marker is missing. */
export interface MapRing {
  centreId: string;
  radiusM: number;
  /** Text on the ring; none where empty. */
  caption: string;
}

/** The wish to move. The map moves only when the serial differs from the last one it saw. */
export interface MapCamera {
  serial: number;
  westDeg: number;
  southDeg: number;
  eastDeg: number;
  northDeg: number;
  /** Closest Web-Mercator zoom level the move may end at. */
  maxZoom: number;
}

/** A place on the ground. */
export interface MapPlace {
  lonDeg: number;
  latDeg: number;
}

/** A circle of light around a place. */
export interface MapSpotlight extends MapPlace {
  radiusM: number;
}

/** Where somebody points; null: nowhere. */
export interface MapPointing {
  pointer: MapPlace | null;
  spotlight: MapSpotlight | null;
}

/** Detail of the event `flank-map-select`. */
export interface MapSelection {
  /** The marker's id or the layer's ownerId. */
  id: string;
}
