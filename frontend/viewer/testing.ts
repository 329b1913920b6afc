import { vi } from 'vitest';
import fixture from './deck.fixture.json';
import type { Deck } from './deck';
import type { Given, Page } from './page';

export const DECK = fixture as unknown as Deck;

/** What a page of a mode is given. */
export function given(mode: Page['mode'], changes: Partial<Page> = {}): Given {
  const page = { mode, editor: true, csrf: null, code: null, files: null, made: null, ...changes };
  return { deck: DECK, page };
}

/** Stands in for what the test's document lacks; the map of tests draws nothing. */
export function prepareDocument(): void {
  class NoObserver {
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', NoObserver);
  vi.stubGlobal('BroadcastChannel', LocalChannel);
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  sessionStorage.clear();
  history.replaceState(null, '', '/briefing/harbour');
}

/** Presses a key, wherever the focus is. */
export function press(key: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
}

/** As BroadcastChannel between the windows of one browser, but at once. */
class LocalChannel extends EventTarget {
  static all = new Set<LocalChannel>();

  constructor(readonly name: string) {
    super();
    LocalChannel.all.add(this);
  }

  postMessage(data: unknown): void {
    for (const other of LocalChannel.all) {
      if (other === this || other.name !== this.name) continue;
      other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
    }
  }

  close(): void {
    LocalChannel.all.delete(this);
  }
}
