import { articleOf, type Deck, type DeckPassage, type DeckQuotation } from './deck';

/** A run of text, and whether it is marked. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Longest sentence around a quotation that is still shown to a room, code units. */
const MOST_CONTEXT = 240;

const SENTENCE_END = /[.!?]["”’)]?\s+/g;

/**
 * The quoted words, marked, in the sentence they stand in where that is known and short enough;
 * else the words alone, unmarked.
 */
export function quotedRuns(deck: Deck, quotation: DeckQuotation): Run[] {
  const alone = [{ text: quotation.text, marked: false }];
  const passage = passageOf(deck, quotation);
  const at = passage?.text.indexOf(quotation.text) ?? -1;
  if (!passage || at < 0) return alone;
  const end = at + quotation.text.length;
  const sentence = sentenceAround(passage.text, at, end);
  if (sentence.end - sentence.start > MOST_CONTEXT) return alone;
  const runs = [
    { text: passage.text.slice(sentence.start, at), marked: false },
    { text: quotation.text, marked: true },
    { text: passage.text.slice(end, sentence.end), marked: false },
  ].filter((it) => it.text);
  return runs.length > 1 ? runs : alone;
}

/** A passage's text cut where its marks begin and end. */
export function markedRuns({ text, marks }: DeckPassage): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    runs.push({ text: text.slice(at, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  runs.push({ text: text.slice(at), marked: false });
  return runs.filter((it) => it.text);
}

/** "Title, Publisher · ¶ 5 · date". */
export function sourceLine(deck: Deck, articleId: string, paragraph: string): string {
  const article = articleOf(deck, articleId);
  if (!article) return paragraph;
  return [`${article.title}, ${article.publisher}`, paragraph, article.published]
    .filter(Boolean)
    .join(' · ');
}

function passageOf(deck: Deck, { articleId, number }: DeckQuotation): DeckPassage | undefined {
  return deck.formations
    .flatMap((it) => it.passages)
    .find((it) => it.articleId === articleId && it.number === number);
}

function sentenceAround(text: string, at: number, until: number) {
  let start = 0;
  for (const found of text.matchAll(SENTENCE_END)) {
    const next = found.index + found[0].length;
    if (next <= at) start = next;
    else if (next >= until) return { start, end: found.index + found[0].trimEnd().length };
  }
  return { start, end: text.length };
}
