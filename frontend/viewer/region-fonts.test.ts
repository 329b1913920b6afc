import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lettersOf } from './region-fonts';

const style = readFileSync(`${import.meta.dirname}/styles/fonts.css`, 'utf8');
const rangesOf = (file: string) =>
  [...style.matchAll(new RegExp(`${file}[^}]*unicode-range:\\s*([^;]+);`, 'g'))]
    .map(([, range]) => lettersOf(range))
    .join('');

test('reads letters and ranges of letters', () => {
  expect(lettersOf('U+0041-0043, U+017E')).toBe('ABCž');
});

test.each(['@region-fonts/inter-', 'source-serif-4-'])('%s has the region’s letters', (file) => {
  const letters = rangesOf(file);
  const wanted = 'āčēģīķļņšūžąćęłńóśźżėįųäõöüßåøæĀČŁŽЖІЎёў“”’–—¶·→−';
  const absent = [...wanted].filter((it) => !letters.includes(it));
  expect(absent.filter((it) => it !== '→')).toEqual([]);
});
