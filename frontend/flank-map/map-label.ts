import type { Feature, FeatureCollection } from 'geojson';

const KINDS = ['country', 'country-muted', 'sea', 'region', 'town', 'capital'] as const;
export type LabelKind = (typeof KINDS)[number];

/** Radius of the dot of each kind that has one, px. */
const DOT_RADIUS: Partial<Record<LabelKind, number>> = { town: 4, capital: 5 };

/** A name on the map. */
export interface MapLabel {
  name: string;
  nameLocal: string | null;
  kind: LabelKind;
  lonDeg: number;
  latDeg: number;
  /** 0 is most important. */
  rank: number;
  minZoom: number;
  maxZoom: number;
  leftFirst: boolean;
}

/** The labels among a collection's features: its points that have a name. */
export function labelsOf(collection: FeatureCollection): MapLabel[] {
  return collection.features.flatMap((feature) => labelOf(feature) ?? []);
}

export function dotRadius(kind: LabelKind): number {
  return DOT_RADIUS[kind] ?? 0;
}

/** The label's element: a dot where its kind has one, and the text, which the caller places. */
export function labelElement(label: MapLabel): { element: HTMLElement; text: HTMLElement } {
  const element = document.createElement('div');
  element.className = `label ${label.kind}`;
  const text = document.createElement('span');
  text.className = 'text';
  text.append(label.name);
  const local = document.createElement('small');
  local.textContent = label.nameLocal;
  if (label.nameLocal && dotRadius(label.kind)) text.append(local);
  if (dotRadius(label.kind)) {
    const dot = document.createElement('span');
    dot.className = 'dot';
    element.append(dot);
  }
  element.append(text);
  return { element, text };
}

function labelOf(feature: Feature): MapLabel | null {
  const { geometry, properties } = feature;
  if (geometry?.type !== 'Point' || typeof properties?.name !== 'string') return null;
  return {
    name: properties.name,
    nameLocal: typeof properties.nameLocal === 'string' ? properties.nameLocal : null,
    kind: KINDS.find((it) => it === properties.class) ?? 'town',
    lonDeg: geometry.coordinates[0],
    latDeg: geometry.coordinates[1],
    rank: number(properties.rank, 9),
    minZoom: number(properties.minZoom, 0),
    maxZoom: number(properties.maxZoom, Infinity),
    leftFirst: properties.side === 'left',
  };
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
