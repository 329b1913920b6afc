import { expect, test } from 'vitest';
import { lettering } from './lettering';

test('spreads a name further the more room it has', () => {
  const narrow = lettering(200, 4, 6);
  const wide = lettering(320, 4, 6);
  expect(wide.fontPx).toBeGreaterThan(narrow.fontPx);
  expect(wide.spacingPx).toBeGreaterThan(narrow.spacingPx);
});

test('reaches over about half of its span where letters allow', () => {
  const { fontPx, spacingPx } = lettering(300, 4, 6);
  const widthPx = 4 * fontPx + 6 * spacingPx;
  expect(widthPx / 300).toBeCloseTo(0.55, 2);
});

test('keeps letters readable and together however little or much room there is', () => {
  expect(lettering(10, 5, 7).fontPx).toBe(11);
  expect(lettering(9000, 5, 7)).toEqual({ fontPx: 20, spacingPx: 22 });
});
