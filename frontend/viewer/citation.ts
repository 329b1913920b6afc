import { articleOf, type Deck, type DeckPassage } from './deck';
import { TEXTS } from './messages';

/** A passage as a bibliography would cite it, with its words. */
export function citation(deck: Deck, { articleId, number, text }: DeckPassage): string {
  const article = articleOf(deck, articleId);
  if (!article) return `“${text}”`;
  const { publisher, title, published, url } = article;
  const date = published || TEXTS.undated;
  return `“${text}” ${publisher}. ${title}, ${date}, ${TEXTS.paragraph(number)}. ${url ?? ''}`.trim();
}

/** Where a passage stands in its article, in the atlas. */
export function passageAddress({ articleId, number }: DeckPassage): string {
  return `articles/${encodeURIComponent(articleId)}?passage=${number}`;
}

/** Puts a text on the clipboard; the button then says whether it did. */
export async function copyBy(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = TEXTS.copied;
  } catch {
    button.textContent = TEXTS.copyRefused;
  }
}
