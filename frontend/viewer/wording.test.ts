import { expect, test } from 'vitest';
import { capitalized, list, nation } from './wording';

test('sets the article that some nations have', () => {
  expect(['Canada', 'United States', 'Netherlands'].map(nation)).toEqual([
    'Canada',
    'the United States',
    'the Netherlands',
  ]);
});

test('lists names', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(list)).toEqual([
    '',
    'A',
    'A and B',
    'A, B and C',
  ]);
});

test('begins a sentence', () => expect(capitalized('the United States')).toBe('The United States'));
