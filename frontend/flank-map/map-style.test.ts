import { expect, test } from 'vitest';
import { atZoom, dashesPx, fade, isDrawnAt, type Look, LOOKS, type MapStyle } from './map-style';

/** WCAG 2.2, level AA, for text of any size. */
const LEAST_CONTRAST = 4.5;

/** What each ink may stand on. */
function groundsOf(style: MapStyle): Record<string, string[]> {
  const land = Object.values(style.land);
  const hosts = ['host-1', 'host-2', 'host-3', 'host-4'] as const;
  const water = [style.water, style.lake, ...Object.values(style.depths)];
  return {
    ink: [...land, ...water, style.paper],
    inkSoft: [...land, ...water, style.paper],
    waterInk: [...water, ...land],
    countryInk: land,
    mutedInk: [style.land.muted],
    regionInk: hosts.map((it) => style.land[it]),
    corridor: [...hosts.map((it) => style.land[it]), style.land.muted],
    ring: [...land, ...water],
    accent: [style.paper],
  };
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.keys(LOOKS) as Look[])('every name can be read on its ground: %s', (look) => {
  const style = LOOKS[look];
  const poor = Object.entries(groundsOf(style)).flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({ ground, found: contrast(style[ink as 'ink'], ground) }))
      .filter(({ found }) => found < LEAST_CONTRAST)
      .map(({ ground, found }) => `${ink} on ${ground}: ${found.toFixed(2)}`),
  );
  expect(poor).toEqual([]);
});

test('hosts, allies, others and the sea are each of a colour of their own', () => {
  for (const style of Object.values(LOOKS)) {
    const grounds = [...Object.values(style.land), style.water];
    expect(new Set(grounds).size).toBe(grounds.length);
  }
});

test('takes even steps between two zooms, and holds the ends', () => {
  const values = { 4: 1, 6: 3 };
  expect([3, 4, 5, 6, 9].map((zoom) => atZoom(values, zoom))).toEqual([1, 1, 2, 3, 3]);
});

test('draws regions from their zoom on, whole lines without dashes', () => {
  expect(isDrawnAt('region', 6.4)).toBe(false);
  expect(isDrawnAt('region', 6.5)).toBe(true);
  expect(dashesPx('coast')).toEqual([]);
});

test('lets the relief come and go over half a zoom level', () => {
  expect([4.5, 4.75, 6, 9.25, 9.5].map((zoom) => fade('relief', zoom))).toEqual([
    0, 0.5, 1, 0.5, 0,
  ]);
});
