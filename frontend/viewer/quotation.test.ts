import { expect, test } from 'vitest';
import fixture from './deck.fixture.json';
import type { Deck } from './deck';
import { markedRuns, quotedRuns, sourceLine } from './quotation';

const deck = fixture as unknown as Deck;
const quoted = (text: string, number = 2) =>
  quotedRuns(deck, { articleId: 'harbour-news', number, text })
    .map((it) => (it.marked ? `[${it.text}]` : it.text))
    .join('');

test('shows the quoted words in their sentence', () => {
  expect(quoted('the town runs the harbour')).toBe(
    'Since 1880 [the town runs the harbour], and the old mill stands idle.',
  );
});

test('marks nothing where all of the sentence is quoted', () => {
  expect(quoted('The ferry runs in summer only.')).toBe('The ferry runs in summer only.');
});

test('shows the words alone where the passage is not known or does not hold them', () => {
  expect(quoted('the town', 9)).toBe('the town');
  expect(quoted('the city')).toBe('the city');
});

test('cuts a passage at its marks', () => {
  const runs = markedRuns({
    articleId: 'a',
    number: 1,
    text: 'The harbour is old.',
    marks: [[4, 11]],
    checked: false,
  });
  expect(runs).toEqual([
    { text: 'The ', marked: false },
    { text: 'harbour', marked: true },
    { text: ' is old.', marked: false },
  ]);
});

test('names the source with publisher, paragraph and date', () => {
  expect(sourceLine(deck, 'harbour-news', '¶ 2')).toBe(
    'The harbour and its mill, Harbour News · ¶ 2 · 3 May 2026',
  );
});

test('names the paragraph alone where the article is gone', () => {
  expect(sourceLine(deck, 'gone', '¶ 2')).toBe('¶ 2');
});
