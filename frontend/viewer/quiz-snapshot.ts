import type { MapCamera, MapSnapshot } from '../flank-map/snapshot';

const PIN_COLOUR = '#2f6ea8';

/**
 * The map without anything that tells an answer: no names, captions, symbols, flags or areas, and
 * pins that are called by number alone, to assistive technology too.
 *
 * @param named what a marker is called, by its number from 1
 * @param askedId the marker that a question points at; null: none
 * @param revealed whether the answer may be seen
 */
export function quizSnapshot(
  snapshot: MapSnapshot,
  named: (number: number) => string,
  askedId: string | null,
  revealed: boolean,
): MapSnapshot {
  if (revealed) return { ...snapshot, selectedId: askedId };
  return {
    ...snapshot,
    basemap: snapshot.basemap && { ...snapshot.basemap, hidden: hidden(snapshot.basemap.hidden) },
    layers: snapshot.layers.map((it) => ({ ...it, visible: false })),
    links: [],
    rings: [],
    selectedId: askedId,
    markers: snapshot.markers.map((it, index) => ({
      ...it,
      name: named(index + 1),
      description: '',
      caption: '',
      symbolUrl: null,
      symbolAnchor: null,
      flagUrl: null,
      colour: PIN_COLOUR,
      dimmed: askedId !== null && it.id !== askedId,
    })),
  };
}

function hidden(before: string[]): string[] {
  return [...new Set([...before, 'names', 'regions'])];
}

/** A camera that takes in all markers. */
export function overAll({ markers, camera }: MapSnapshot): MapCamera {
  if (!markers.length) return camera;
  const lons = markers.map((it) => it.lonDeg);
  const lats = markers.map((it) => it.latDeg);
  return {
    serial: 1,
    westDeg: Math.min(...lons) - 1,
    southDeg: Math.min(...lats) - 0.7,
    eastDeg: Math.max(...lons) + 1,
    northDeg: Math.max(...lats) + 0.7,
    maxZoom: 9,
  };
}
