import { Point } from 'leaflet';
import { expect, test } from 'vitest';
import { frame } from './frame';
import { cameraOver, freeView } from './resting-map';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };
const VIEW = { lonDeg: 20.5, latDeg: 56.5, zoom: 5.7, widthPx: 1400, heightPx: 900 };

test('a camera over a view shows that view where it has its size', () => {
  const found = frame(cameraOver(VIEW), new Point(1400, 900), NO_INSETS);
  expect(found.lonDeg).toBeCloseTo(20.5, 9);
  expect(found.latDeg).toBeCloseTo(56.5, 9);
  expect(found.zoom).toBeCloseTo(5.7, 9);
});

test('what panels leave free is framed by them as it was', () => {
  const insets = { top: 108, right: 500, bottom: 136, left: 110 };
  const found = frame(cameraOver(freeView(VIEW, insets)), new Point(1400, 900), insets);
  expect(found.lonDeg).toBeCloseTo(20.5, 9);
  expect(found.latDeg).toBeCloseTo(56.5, 9);
  expect(found.zoom).toBeCloseTo(5.7, 9);
});

test('panels that leave nothing free still leave a view', () => {
  const { widthPx, heightPx } = freeView(VIEW, { ...NO_INSETS, left: 1400, bottom: 900 });
  expect(Math.min(widthPx, heightPx)).toBeGreaterThan(0);
});
