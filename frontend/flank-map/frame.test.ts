import { CRS, LatLng, Point } from 'leaflet';
import { expect, test } from 'vitest';
import { frame } from './frame';
import type { MapCamera } from './snapshot';

const CAMERA: MapCamera = {
  serial: 1,
  westDeg: 14,
  southDeg: 53,
  eastDeg: 26,
  northDeg: 60,
  maxZoom: 12,
};
const SIZE = new Point(1400, 900);
const INSETS = { top: 80, right: 480, bottom: 100, left: 60 };

/** Where a place stands in the framed view, px from its upper left corner. */
function standsAt(latDeg: number, lonDeg: number, size = SIZE, insets = INSETS): Point {
  const framed = frame(CAMERA, size, insets);
  const project = (lat: number, lon: number) =>
    CRS.EPSG3857.latLngToPoint(new LatLng(lat, lon), framed.zoom);
  return project(latDeg, lonDeg)
    .subtract(project(framed.latDeg, framed.lonDeg))
    .add(size.divideBy(2));
}

test('fits the bounds into the free room and puts their middle into its middle', () => {
  const northWest = standsAt(60, 14);
  const southEast = standsAt(53, 26);
  expect(northWest.y).toBeCloseTo(80, 6);
  expect(southEast.y).toBeCloseTo(800, 6);
  expect((northWest.x + southEast.x) / 2).toBeCloseTo((60 + 1400 - 480) / 2, 6);
  expect(northWest.x).toBeGreaterThan(60);
});

test('goes no closer than the camera allows and no further out than the map does', () => {
  expect(frame({ ...CAMERA, maxZoom: 4 }, SIZE, INSETS).zoom).toBe(4);
  expect(frame({ ...CAMERA, westDeg: -170, eastDeg: 170 }, SIZE, INSETS).zoom).toBe(3);
});

test('looks at a single place from the closest zoom allowed', () => {
  const place = { ...CAMERA, westDeg: 20, eastDeg: 20, southDeg: 55, northDeg: 55, maxZoom: 9 };
  expect(frame(place, SIZE, INSETS).zoom).toBe(9);
});

test('leaves some room where the insets would leave none', () => {
  const small = new Point(390, 300);
  const northWest = standsAt(60, 14, small, { top: 150, right: 24, bottom: 400, left: 24 });
  expect(northWest.y).toBeGreaterThan(0);
  expect(northWest.y).toBeLessThan(300);
});

test('says what the whole view shows', () => {
  const { shown } = frame(CAMERA, SIZE, INSETS);
  expect(shown.contains([53, 14])).toBe(true);
  expect(standsAt(shown.getNorth(), shown.getWest()).distanceTo([0, 0])).toBeCloseTo(0, 6);
});
