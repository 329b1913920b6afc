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
  /** Accessible name of the place under the pointer. */
  coordinates: string;
  /** The button that begins and ends measuring. */
  measure: string;
  measureHint: string;
  measureUndo: string;
  measureClear: string;
  /** `{from}` and `{to}` stand for places' numbers, `{distance}` and `{bearing}` for what is between. */
  measureLeg: string;
  /** `{distance}` stands for the sum. */
  measureTotal: string;
}

export const ENGLISH: FlankMapMessages = {
  keys: 'Map, arrow keys move, plus and minus zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  layerFailed: 'The layer “{name}” could not be loaded',
  groundFailed: 'Part of the map could not be loaded',
  coordinates: 'Coordinates',
  measure: 'Measure',
  measureHint: 'Click places on the map, or move it and press Enter. Esc ends.',
  measureUndo: 'Undo',
  measureClear: 'Clear',
  measureLeg: '{from} to {to}: {distance}, initial bearing {bearing}',
  measureTotal: 'In all {distance}',
};
