import { bareMap, setAside } from './aside';
import type { FlankMap } from './flank-map';
import type { Scheme } from './page-images';
import { paintedPicture } from './painted-picture';
import type { MapSnapshot } from './snapshot';

/** How a picture is written. */
export interface PictureOptions {
  /** Pixels of the picture per CSS pixel, 1 to 4. */
  pixelRatio: number;
  /** PNG where it is left out. */
  type?: 'image/png' | 'image/jpeg' | 'image/webp';
  /** 0 to 1, of a picture that loses something. */
  quality?: number;
}

/** A picture of a snapshot, of a size in CSS pixels, in one scheme. */
export interface SnapshotPicture extends PictureOptions {
  widthPx: number;
  heightPx: number;
  scheme: Scheme;
  /** Contents by address, for the map's property of that name. */
  files?: Record<string, string> | null;
}

/**
 * A picture of a map as it is on the screen, without its controls: once it is at rest and its fonts
 * and images are there. Its size is the element's, times the pixel ratio.
 */
export async function takePicture(element: FlankMap, options: PictureOptions): Promise<Blob> {
  const { container } = await element.atRest();
  return paintedPicture(container, element, options);
}

/** The same of a snapshot that no map on the page shows. */
export async function renderPicture(
  snapshot: MapSnapshot,
  { widthPx, heightPx, scheme, files, ...options }: SnapshotPicture,
): Promise<Blob> {
  const map = bareMap(files);
  Object.assign(map.style, { width: `${widthPx}px`, height: `${heightPx}px` });
  map.snapshot = snapshot;
  const aside = setAside(map, scheme);
  try {
    return await takePicture(map, options);
  } finally {
    aside.remove();
  }
}

export { A4, posterOf, screenSheet, type Sheet } from './poster';
export type { LegendEntry, LegendGroup, PosterText } from './poster-text';
