import { expect, test } from 'vitest';
import fixture from './snapshot.fixture.json';
import type {
  MapBasemap,
  MapCamera,
  MapLayer,
  MapLink,
  MapMarker,
  MapPicture,
  MapRing,
  MapSnapshot,
} from './snapshot';

/** The JSON types that each key may have; the compiler holds the keys to the interfaces. */
type Shape<T> = Record<keyof T, string>;

const SNAPSHOT: Shape<MapSnapshot> = {
  basemap: 'object|null',
  layers: 'array',
  markers: 'array',
  links: 'array',
  rings: 'array',
  notice: 'string|null',
  selectedId: 'string|null',
  camera: 'object',
};
const BASEMAP: Shape<MapBasemap> = {
  tilesUrl: 'string',
  minZoom: 'number',
  maxZoom: 'number',
  relief: 'object|null',
  pictureTilesUrl: 'string|null',
  hidden: 'array',
  attribution: 'string',
};
const PICTURE: Shape<MapPicture> = {
  url: 'string',
  westDeg: 'number',
  southDeg: 'number',
  eastDeg: 'number',
  northDeg: 'number',
};
const RING: Shape<MapRing> = { centreId: 'string', radiusM: 'number', caption: 'string' };
const LAYER: Shape<MapLayer> = {
  id: 'string',
  url: 'string',
  style: 'string',
  name: 'string',
  visible: 'boolean',
  ownerId: 'string|null',
  attribution: 'string|null',
};
const MARKER: Shape<MapMarker> = {
  id: 'string',
  name: 'string',
  description: 'string',
  caption: 'string',
  lonDeg: 'number',
  latDeg: 'number',
  symbolUrl: 'string|null',
  symbolAnchor: 'array|null',
  symbolWidthPx: 'number',
  symbolHeightPx: 'number',
  flagUrl: 'string|null',
  colour: 'string',
  dimmed: 'boolean',
};
const LINK: Shape<MapLink> = { fromId: 'string', toId: 'string', style: 'string' };
const CAMERA: Shape<MapCamera> = {
  serial: 'number',
  westDeg: 'number',
  southDeg: 'number',
  eastDeg: 'number',
  northDeg: 'number',
  maxZoom: 'number',
};

function expectShape(value: object, shape: Record<string, string>): void {
  expect(Object.keys(value).sort()).toEqual(Object.keys(shape).sort());
  for (const [key, found] of Object.entries(value)) {
    const type = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found;
    expect(shape[key].split('|'), key).toContain(type);
  }
}

test('the fixture that the server also asserts has exactly the keys and types declared', () => {
  expectShape(fixture, SNAPSHOT);
  expectShape(fixture.camera, CAMERA);
  expectShape(fixture.basemap, BASEMAP);
  expectShape(fixture.basemap.relief, PICTURE);
  fixture.rings.forEach((it) => expectShape(it, RING));
  fixture.layers.forEach((it) => expectShape(it, LAYER));
  fixture.markers.forEach((it) => expectShape(it, MARKER));
  fixture.links.forEach((it) => expectShape(it, LINK));
});

test('the fixture shows every optional value both given and left out', () => {
  for (const key of ['symbolUrl', 'symbolAnchor', 'flagUrl'] as const) {
    const given = fixture.markers.map((it) => it[key] !== null);
    expect(new Set(given), key).toEqual(new Set([true, false]));
  }
  for (const key of ['ownerId', 'attribution'] as const) {
    const given = fixture.layers.map((it) => it[key] !== null);
    expect(new Set(given), key).toEqual(new Set([true, false]));
  }
});
