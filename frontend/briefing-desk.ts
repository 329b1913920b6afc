import { isTyping } from './typing';

/** What keys wish for on a step in the list of steps. */
const AMONG_STEPS: Record<string, string> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  'Alt+ArrowUp': 'earlier',
  'Alt+ArrowDown': 'later',
  Delete: 'remove',
};

/** What keys wish for anywhere. */
const ANYWHERE: Record<string, string> = {
  'Control+z': 'undo',
  'Control+Shift+z': 'redo',
  'Control+y': 'redo',
};

/** "Control+Shift+z"; the command key of a Mac counts as Control. */
function named(event: KeyboardEvent): string {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  return [
    ctrlKey || metaKey ? 'Control+' : '',
    altKey ? 'Alt+' : '',
    shiftKey ? 'Shift+' : '',
    key.length === 1 ? key.toLowerCase() : key,
  ].join('');
}

/**
 * The desk at which a briefing is made, in light DOM. Tells what a key wishes for (`desk-wish`)
 * unless a person is typing: then the keys are the field's own.
 */
class BriefingDesk extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  #onKey = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (event.defaultPrevented || isTyping(event)) return;
    const wish = this.#wishOf(named(event), target);
    if (!wish) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('desk-wish', { detail: { wish } }));
  };

  #wishOf(key: string, target: EventTarget): string | undefined {
    if (Object.hasOwn(ANYWHERE, key)) return ANYWHERE[key];
    const step = target instanceof Element && target.closest('.step-choice') !== null;
    return step && Object.hasOwn(AMONG_STEPS, key) ? AMONG_STEPS[key] : undefined;
  }
}

customElements.define('briefing-desk', BriefingDesk);
