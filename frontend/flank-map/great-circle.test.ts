import { expect, test } from 'vitest';
import { greatCircle, type LonLatDeg } from './great-circle';

const BERLIN: LonLatDeg = [13.4, 52.52];
const TOKYO: LonLatDeg = [139.69, 35.69];

test('begins and ends at the very places, in as many pieces as asked', () => {
  const line = greatCircle(BERLIN, TOKYO, 32);
  expect(line).toHaveLength(33);
  expect(line[0]).toEqual(BERLIN);
  expect(line[32]).toEqual(TOKYO);
});

test('bends towards the pole between places of one latitude', () => {
  const [, [lonDeg, latDeg]] = greatCircle([0, 50], [90, 50], 2);
  expect(lonDeg).toBeCloseTo(45, 9);
  expect(latDeg).toBeCloseTo(59.31794, 5);
});

test('follows the equator and the meridian', () => {
  expect(greatCircle([0, 0], [90, 0], 3)[1][0]).toBeCloseTo(30, 9);
  expect(greatCircle([20, 10], [20, 70], 2)[1][1]).toBeCloseTo(40, 9);
});

test('stays at a place that is linked to itself', () => {
  expect(greatCircle(BERLIN, BERLIN, 4)).toEqual([BERLIN, BERLIN, BERLIN, BERLIN, BERLIN]);
});
