import { expect, test } from 'vitest';
import { course, geodesicCircle, geodesicLine, gridReference, type LonLat } from './geodesy';

const SZCZECIN: LonLat = [14.4922, 53.44339];
const TAPA: LonLat = [25.9545, 59.2453];

test('measures along the ellipsoid, as GeoTools does', () => {
  const { distanceM, bearingDeg } = course(SZCZECIN, TAPA);
  expect(distanceM / 1000).toBeCloseTo(956.683, 3);
  expect(bearingDeg).toBeCloseTo(43.2, 0);
});

test('gives a western bearing above 180 degrees', () => {
  expect(course(TAPA, SZCZECIN).bearingDeg).toBeGreaterThan(180);
});

test('measures nothing from a place to itself', () => {
  expect(course(TAPA, TAPA).distanceM).toBe(0);
});

test('draws a line from end to end that bows to the north', () => {
  const line = geodesicLine(SZCZECIN, TAPA, 8);
  expect(line).toHaveLength(9);
  expect(line[0][0]).toBeCloseTo(SZCZECIN[0], 9);
  expect(line[8][1]).toBeCloseTo(TAPA[1], 9);
  const straight = (line[0][1] + line[8][1]) / 2;
  expect(line[4][1]).toBeGreaterThan(straight);
});

test('draws a circle whose every point lies at its distance', () => {
  const circle = geodesicCircle(TAPA, 250_000, 24);
  expect(circle).toHaveLength(25);
  for (const point of circle) expect(course(TAPA, point).distanceM).toBeCloseTo(250_000, 3);
});

test('names the grid square of a place', () => {
  expect(gridReference(TAPA)).toMatch(/^35V \w\w \d{4} \d{4}$/);
  expect(gridReference(SZCZECIN, 1)).toMatch(/^33U \w\w \d{5} \d{5}$/);
});
