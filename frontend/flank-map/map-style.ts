import styles from './map-style.json';

/** The looks of the map: by the page's color-scheme, and on paper. */
export type Look = 'light' | 'dark' | 'print';

/** Every colour of one look, `#rrggbb`. */
export type MapStyle = (typeof styles)['light'];

/** A value that changes with the zoom: the value at each zoom named, even steps between them. */
export type ByZoom = Record<string, number>;

export type LandKind = keyof MapStyle['land'];
export type LineKind = keyof typeof styles.widthsPx;

export const LOOKS: Record<Look, MapStyle> = {
  light: styles.light,
  dark: styles.dark,
  print: styles.print,
};

/** Width of a line at a zoom, px. */
export function widthPx(kind: LineKind, zoom: number): number {
  return atZoom(styles.widthsPx[kind], zoom);
}

/** Width of the pale band under a border at a zoom, px. */
export function casingPx(zoom: number): number {
  return atZoom(styles.casingPx, zoom);
}

/** Dashes and gaps of a line in turn, px; none where it is whole. */
export function dashesPx(kind: LineKind): number[] {
  return (styles.dashesPx as Partial<Record<LineKind, number[]>>)[kind] ?? [];
}

/** Whether something of the ground is drawn at a zoom. */
export function isDrawnAt(kind: string, zoom: number): boolean {
  const [least, most] = (styles.zooms as Record<string, number[]>)[kind] ?? [0, Infinity];
  return least <= zoom && zoom <= most;
}

/** How much of something is seen, 0 to 1: it comes and goes over half a zoom level. */
export function fade(kind: string, zoom: number): number {
  const [least, most] = (styles.zooms as Record<string, number[]>)[kind] ?? [0, Infinity];
  return Math.max(0, Math.min(1, 2 * (zoom - least), 2 * (most - zoom)));
}

export function atZoom(values: ByZoom, zoom: number): number {
  const stops = Object.keys(values)
    .map(Number)
    .sort((a, b) => a - b);
  const next = stops.findIndex((stop) => stop > zoom);
  if (next === 0) return values[stops[0]];
  if (next === -1) return values[stops.at(-1)!];
  const [before, after] = [stops[next - 1], stops[next]];
  const share = (zoom - before) / (after - before);
  return values[before] + share * (values[after] - values[before]);
}
