import { expect, test } from 'vitest';
import { grown, nudged, pointed } from './tools';

const NOWHERE = { pointer: null, spotlight: null };
const PLACE = { lonDeg: 24, latDeg: 57 };
const CAMERA = { serial: 1, westDeg: 20, southDeg: 54, eastDeg: 30, northDeg: 59, maxZoom: 9 };

test('the pointer goes where the mouse is, and away with it', () => {
  const on = pointed(NOWHERE, 'pointer', PLACE);
  expect(on).toEqual({ pointer: PLACE, spotlight: null });
  expect(pointed(on, 'pointer', null)).toEqual(NOWHERE);
});

test('the spotlight keeps its size, and stays when the mouse leaves the map', () => {
  const wide = { pointer: null, spotlight: { lonDeg: 20, latDeg: 55, radiusM: 90_000 } };
  expect(pointed(wide, 'spotlight', PLACE).spotlight).toEqual({ ...PLACE, radiusM: 90_000 });
  expect(pointed(wide, 'spotlight', null)).toBe(wide);
});

test('nothing is pointed at without a tool', () => {
  expect(pointed(NOWHERE, null, PLACE)).toBe(NOWHERE);
});

test('arrow keys begin in the middle and go a fiftieth of the view', () => {
  const first = nudged(NOWHERE, 'pointer', CAMERA, 1, 0);
  expect(first.pointer).toEqual({ lonDeg: 25.2, latDeg: 56.5 });
  expect(nudged(first, 'pointer', CAMERA, 0, -1).pointer?.latDeg).toBeCloseTo(56.4);
});

test('a spotlight grows and shrinks within bounds', () => {
  const on = pointed(NOWHERE, 'spotlight', PLACE);
  expect(grown(on, 1.5).spotlight?.radiusM).toBe(90_000);
  expect(grown(on, 1e-9).spotlight?.radiusM).toBe(2_000);
  expect(grown(on, 1e9).spotlight?.radiusM).toBe(800_000);
  expect(grown(NOWHERE, 2)).toBe(NOWHERE);
});
