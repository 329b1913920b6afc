import type { Files } from '../flank-map/files';
import type { Deck } from './deck';

export type Mode = 'play' | 'console' | 'follow' | 'quiz' | 'file';

/** What the server says of the page besides the deck. */
export interface Page {
  mode: Mode;
  /** Whether the reader may write. */
  editor: boolean;
  /** What a request that writes must carry; null where there is none. */
  csrf: { header: string; token: string } | null;
  /** Of the showing that is followed. */
  code: string | null;
  /** All contents that the maps need, by address, where the page is a file of its own. */
  files: Files | null;
  /** When the file was made, and the SHA-256 of its deck. */
  made: { at: string; sha256: string } | null;
}

/** What an element of the viewer is given. */
export interface Given {
  deck: Deck;
  page: Page;
}

/** Reads what the page holds. Throws where it holds nothing. */
export function readPage(from: Document): Given {
  return { deck: read(from, 'deck'), page: read(from, 'viewer') };
}

function read<T>(from: Document, id: string): T {
  const text = from.getElementById(id)?.textContent;
  if (!text) throw new Error(`expected JSON in #${id}, found none`);
  return JSON.parse(text);
}

/** The step's number that an address ends in, "#5"; NaN where it names none. */
export function numberIn(hash: string): number {
  return /^#\d{1,2}$/.test(hash) ? Number(hash.slice(1)) : NaN;
}

/** Has the page's address name a step, so that it is there again when it is loaded anew. */
export function keepNumber(number: number): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}#${number}`);
}

/** Asks the page for another of its modes. */
export function openMode(from: EventTarget, mode: Mode): void {
  from.dispatchEvent(new CustomEvent<Mode>('viewer-open', { detail: mode, bubbles: true }));
}

/** The address of another mode of this page, as the server knows it. */
export function addressOf({ deck }: Given, mode: Mode, number?: number): string {
  const query = mode === 'play' ? '' : `?${mode}`;
  return `briefing/${encodeURIComponent(deck.id)}${query}${number ? `#${number}` : ''}`;
}
