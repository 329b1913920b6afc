import { expect, test } from 'vitest';
import { pixels } from './pointing';

test('a distance is longer in the north, and doubles with each zoom level', () => {
  expect(pixels(40_075_016.686, 0, 0)).toBeCloseTo(256);
  expect(pixels(1_000, 60, 8)).toBeCloseTo(2 * pixels(1_000, 0, 8));
  expect(pixels(1_000, 57, 9)).toBeCloseTo(2 * pixels(1_000, 57, 8));
});
