import { describe, expect, it } from 'vitest';
import { chosenAfter, rangeOf, wordsOf } from './words';

const TEXT = 'NATO’s Ādaži-based group, led by Lt. Gen. Ērglis.';

describe('wordsOf', () => {
  it('keeps apostrophes, hyphens and letters with marks inside a word', () => {
    expect(wordsOf(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'NATO’s',
      'Ādaži-based',
      'group',
      'led',
      'by',
      'Lt',
      'Gen',
      'Ērglis',
    ]);
  });

  it('finds none in punctuation alone', () => {
    expect(wordsOf(' … — ')).toEqual([]);
  });
});

describe('chosenAfter', () => {
  it('begins at the first word forward and at the last one back', () => {
    expect(chosenAfter('ArrowRight', false, undefined, 3)).toEqual({ anchor: 0, focus: 0 });
    expect(chosenAfter('ArrowLeft', true, undefined, 3)).toEqual({ anchor: 2, focus: 2 });
  });

  it('moves by one word and stops at the ends', () => {
    expect(chosenAfter('ArrowRight', false, { anchor: 0, focus: 1 }, 3)).toEqual({
      anchor: 2,
      focus: 2,
    });
    expect(chosenAfter('ArrowRight', false, { anchor: 2, focus: 2 }, 3)?.focus).toBe(2);
    expect(chosenAfter('ArrowLeft', false, { anchor: 0, focus: 0 }, 3)?.focus).toBe(0);
  });

  it('extends and shrinks from the word it began at', () => {
    const two = chosenAfter('ArrowRight', true, { anchor: 1, focus: 1 }, 4);
    expect(two).toEqual({ anchor: 1, focus: 2 });
    expect(chosenAfter('ArrowLeft', true, two, 4)).toEqual({ anchor: 1, focus: 1 });
    expect(chosenAfter('End', true, { anchor: 1, focus: 1 }, 4)).toEqual({ anchor: 1, focus: 3 });
  });

  it('leaves other keys and empty texts alone', () => {
    expect(chosenAfter('a', false, undefined, 3)).toBeUndefined();
    expect(chosenAfter('toString', false, undefined, 3)).toBeUndefined();
    expect(chosenAfter('ArrowRight', false, undefined, 0)).toBeUndefined();
  });
});

describe('rangeOf', () => {
  it('covers all chosen words either way round', () => {
    const words = wordsOf(TEXT);
    const { start, end } = rangeOf(words, { anchor: 2, focus: 1 });
    expect(TEXT.slice(start, end)).toBe('Ādaži-based group');
  });
});
