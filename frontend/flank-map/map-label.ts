import type { Feature, FeatureCollection } from 'geojson';

const KINDS = [
  'country',
  'country-muted',
  'sea',
  'lake',
  'river',
  'region',
  'town',
  'capital',
  'airfield',
  'airfield-military',
  'corridor',
  'ring',
  'place',
] as const;
export type LabelKind = (typeof KINDS)[number];

/** Radius of the dot of each kind that has one, px. */
const DOT_RADIUS: Partial<Record<LabelKind, number>> = {
  town: 4,
  capital: 5,
  airfield: 7,
  'airfield-military': 7,
  place: 4,
};

/** Kinds whose dot may stand without its name, and the zoom from which the name is tried. */
const ALONE_UNTIL: Partial<Record<LabelKind, number>> = {
  airfield: 8,
  'airfield-military': 8,
  place: 0,
};

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
  /** Turned clockwise, degrees; 0: level. */
  angleDeg: number;
  /** Degrees of longitude that the name may be spread over; 0: not spread. */
  spanDeg: number;
}

/** The labels among a collection's features: its points, with or without a name. */
export function labelsOf(collection: FeatureCollection): MapLabel[] {
  return collection.features.flatMap((feature) => labelOf(feature) ?? []);
}

export function dotRadius(kind: LabelKind): number {
  return DOT_RADIUS[kind] ?? 0;
}

/** Whether a label's dot may stand alone; others stand with their name or not at all. */
export function mayStandAlone(kind: LabelKind): boolean {
  return kind in ALONE_UNTIL;
}

/** Whether a label's name is tried at a zoom. */
export function isNamedAt(kind: LabelKind, zoom: number): boolean {
  return zoom >= (ALONE_UNTIL[kind] ?? 0);
}

/** What tells a label from every other, wherever it was read. */
export function labelKey({ name, kind, lonDeg, latDeg }: MapLabel): string {
  return `${kind} ${name} ${lonDeg.toFixed(2)} ${latDeg.toFixed(2)}`;
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
  if (label.angleDeg) text.style.rotate = `${label.angleDeg}deg`;
  if (dotRadius(label.kind)) {
    const dot = document.createElement('span');
    dot.className = 'dot';
    element.append(dot);
  }
  element.append(text);
  return { element, text };
}

function labelOf({ geometry, properties }: Feature): MapLabel | null {
  return geometry?.type === 'Point' ? labelFrom(geometry.coordinates, properties) : null;
}

/** The label at a position (longitude first) with a feature's properties. */
export function labelFrom(
  [lonDeg, latDeg]: number[],
  given: Record<string, unknown> | null,
): MapLabel {
  const properties = given ?? {};
  return {
    name: typeof properties.name === 'string' ? properties.name : '',
    nameLocal: typeof properties.nameLocal === 'string' ? properties.nameLocal : null,
    kind: KINDS.find((it) => it === properties.class) ?? 'place',
    lonDeg,
    latDeg,
    rank: number(properties.rank, 90),
    minZoom: number(properties.minZoom, 0),
    maxZoom: number(properties.maxZoom, Infinity),
    leftFirst: properties.side === 'left',
    angleDeg: number(properties.angleDeg, 0),
    spanDeg: number(properties.spanDeg, 0),
  };
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
