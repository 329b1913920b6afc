import { isTyping } from '../typing';
import { select, selectedIn } from './selection';
import { chosenAfter, rangeOf, wordsOf, type Choice } from './words';

/** Time without a change after which a selection is told, in milliseconds. */
const SETTLED_MS = 200;

/** Keys that mean something at the desk; letters in lower case. */
const KEYS = new Set([...'amunpjkw+123456789', 'enter', 'escape']);

/** Keys that may be held down. */
const HELD = new Set(['j', 'k']);

function hasOwnEnter(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary');
}

/**
 * The desk of an editor, in light DOM. Tells which key was pressed anywhere on the page, unless a
 * person is typing (`desk-key`), and which words of its `[data-words]` are chosen, by mouse or, with
 * the focus there, by arrow keys (`words-chosen`, 0 to 0 for none). With `words-only` it tells no key.
 */
class ReviewDesk extends HTMLElement {
  /** The element of words that choice and told are about; the server puts a new one for new words. */
  #about: HTMLElement | null = null;
  #choice: Choice | undefined;
  #told = '0-0';
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKey);
    document.addEventListener('selectionchange', this.#onSelection);
    this.addEventListener('pointerdown', this.#tell);
    this.addEventListener('focusout', this.#tell);
  }

  disconnectedCallback(): void {
    this.removeEventListener('focusout', this.#tell);
    this.removeEventListener('pointerdown', this.#tell);
    document.removeEventListener('selectionchange', this.#onSelection);
    document.removeEventListener('keydown', this.#onKey);
    clearTimeout(this.#timer);
  }

  #words(): HTMLElement | null {
    const element = this.querySelector<HTMLElement>('[data-words]');
    if (element !== this.#about) {
      this.#about = element;
      this.#choice = undefined;
      this.#told = '0-0';
    }
    return element;
  }

  #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event) || this.#chooses(event, target)) return;
    if (this.hasAttribute('words-only')) return;
    const key = event.key.toLowerCase();
    if (!KEYS.has(key) || (event.repeat && !HELD.has(key))) return;
    if (key === 'enter' && hasOwnEnter(target)) return;
    event.preventDefault();
    this.#tell();
    this.dispatchEvent(new CustomEvent('desk-key', { detail: { key } }));
  };

  /** Whether the key chose words. */
  #chooses(event: KeyboardEvent, target: EventTarget): boolean {
    const element = this.#words();
    if (!element || target !== element) return false;
    const words = wordsOf(element.textContent ?? '');
    const choice = chosenAfter(event.key, event.shiftKey, this.#choice, words.length);
    if (!choice) return false;
    event.preventDefault();
    this.#choice = choice;
    select(element, rangeOf(words, choice));
    return true;
  }

  #onSelection = (): void => {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(this.#tell, SETTLED_MS);
  };

  #tell = (): void => {
    clearTimeout(this.#timer);
    const element = this.#words();
    const range = element ? selectedIn(element) : undefined;
    if (!range) return;
    const { start, end } = range.end > range.start ? range : { start: 0, end: 0 };
    if (end === 0) this.#choice = undefined;
    if (this.#told === `${start}-${end}`) return;
    this.#told = `${start}-${end}`;
    this.dispatchEvent(new CustomEvent('words-chosen', { detail: { start, end } }));
  };
}

customElements.define('review-desk', ReviewDesk);
