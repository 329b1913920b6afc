import { expect, test } from 'vitest';
import { bearingText, distanceText, placeText } from './wording';

test('gives a distance with as many decimals as it deserves', () => {
  expect([4.4, 999, 1500, 65_437, 957_210].map(distanceText)).toEqual([
    '4 m',
    '999 m',
    '1.50 km',
    '65.4 km',
    '957 km',
  ]);
});

test('gives a bearing in three digits, north as 000', () => {
  expect([5.4, 43.6, 359.7].map(bearingText)).toEqual(['005°', '044°', '000°']);
});

test('gives a place with its hemispheres', () => {
  expect(placeText(24.3679, 57.097)).toBe('57.0970° N 24.3679° E');
  expect(placeText(-3.5, -1)).toBe('1.0000° S 3.5000° W');
});
