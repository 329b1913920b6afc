import { afterEach, expect, test } from 'vitest';
import { addressOf, keepNumber, numberIn, readPage } from './page';
import { given } from './testing';

afterEach(() => document.body.replaceChildren());

test('reads the deck and the page’s own words, whatever they hold', () => {
  document.body.innerHTML =
    '<script type="application/json" id="deck">{"title":"\\u003c/script>"}</script>' +
    '<script type="application/json" id="viewer">{"mode":"follow"}</script>';
  const { deck, page } = readPage(document);
  expect([deck.title, page.mode]).toEqual(['</script>', 'follow']);
});

test('says which part is not there', () => {
  expect(() => readPage(document)).toThrow('expected JSON in #deck, found none');
});

test.each([
  ['#5', 5],
  ['#10', 10],
  ['', NaN],
  ['#step-5', NaN],
  ['#123', NaN],
])('reads a step’s number from %j', (hash, number) => expect(numberIn(hash)).toBe(number));

test('keeps the step in the address of this very page', () => {
  document.head.innerHTML = '<base href="/">';
  history.replaceState(null, '', '/briefing/harbour?console');
  keepNumber(3);
  expect(location.href).toMatch(/\/briefing\/harbour\?console#3$/);
  document.head.replaceChildren();
});

test('knows the addresses of its modes', () => {
  expect(addressOf(given('play'), 'console', 4)).toBe('briefing/harbour?console#4');
  expect(addressOf(given('console'), 'play')).toBe('briefing/harbour');
});
