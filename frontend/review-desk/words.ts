// Which words of a text are chosen, one after the other or many in a row, by arrow keys.

/** Words from one to another, either way round, by their place in the text. */
export interface Choice {
  readonly anchor: number;
  readonly focus: number;
}

/** A half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with what joins parts of one word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu;

export function wordsOf(text: string): Range[] {
  return [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** The offsets of chosen words. */
export function rangeOf(words: readonly Range[], { anchor, focus }: Choice): Range {
  return { start: words[Math.min(anchor, focus)].start, end: words[Math.max(anchor, focus)].end };
}

/**
 * The choice after a key; undefined for a key that chooses nothing. With `extend` the first word
 * stays chosen. From no choice, forward is the first word and back the last.
 */
export function chosenAfter(
  key: string,
  extend: boolean,
  choice: Choice | undefined,
  count: number,
): Choice | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const focus = choice?.focus;
  const targets: Record<string, number> = {
    ArrowRight: Math.min((focus ?? -1) + 1, last),
    ArrowLeft: Math.max((focus ?? count) - 1, 0),
    Home: 0,
    End: last,
  };
  if (!Object.hasOwn(targets, key)) return undefined;
  const target = targets[key];
  return { anchor: extend && choice ? choice.anchor : target, focus: target };
}
