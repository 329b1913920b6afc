import { expect, test } from 'vitest';
import { swipeOf } from './swipe';

test.each([
  ['to the left leads on', [200, 300, 120, 310], 'next'],
  ['to the right leads back', [100, 300, 190, 290], 'previous'],
  ['that is short is a tap', [100, 300, 130, 300], null],
  ['that goes up or down scrolls', [100, 300, 40, 200], null],
] as const)('a touch %s', (_, [fromX, fromY, toX, toY], way) => {
  expect(swipeOf(fromX, fromY, toX, toY)).toBe(way);
});
