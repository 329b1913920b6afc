import { expect, test } from 'vitest';
import { course } from './geodesy';
import { metresPerPx, scaleBar } from './scale-bar';

test.each([
  [1000, 180, 100, 100],
  [1000, 200, 200, 200],
  [999, 200, 100, 100.1001],
  [600, 180, 100, 166.6667],
  [37, 100, 2, 54.0541],
  [3, 100, 0.2, 66.6667],
])('%d m a pixel in %d px show %d km', (metres, roomPx, lengthKm, widthPx) => {
  const bar = scaleBar(metres, roomPx);
  expect(bar.lengthKm).toBeCloseTo(lengthKm, 9);
  expect(bar.widthPx).toBeCloseTo(widthPx, 3);
});

test('is never wider than its room, nor narrower than two fifths of it', () => {
  for (let metres = 1; metres < 20_000; metres *= 1.07) {
    const { widthPx } = scaleBar(metres, 180);
    expect(widthPx).toBeLessThan(180.001);
    expect(widthPx).toBeGreaterThanOrEqual(72);
  }
});

test.each([0, 45, 56.3, -60])('a pixel at latitude %d is what the ellipsoid says', (latDeg) => {
  const zoom = 14;
  const degPerPx = 360 / (256 * 2 ** zoom);
  const { distanceM } = course([20, latDeg], [20 + degPerPx, latDeg]);
  expect(metresPerPx(latDeg, zoom)).toBeCloseTo(distanceM, 4);
});
