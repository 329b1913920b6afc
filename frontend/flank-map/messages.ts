/** Every text the map says of its own accord. */
export interface FlankMapMessages {
  /** Accessible name of the part that takes the keys. */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  /** Shown where a layer did not load; `{name}` stands for its name. */
  layerFailed: string;
  /** Shown where part of the ground did not load. */
  groundFailed: string;
}

export const ENGLISH: FlankMapMessages = {
  keys: 'Map, arrow keys move, plus and minus zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  layerFailed: 'The layer “{name}” could not be loaded',
  groundFailed: 'Part of the map could not be loaded',
};
