import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { KEYS, TEXTS } from './messages';
import type { Given } from './page';

/** What a dialog over the player may show. */
export type Sheet = 'list' | 'keys' | 'files';

/** A dialog with a heading and a button that closes it; Esc closes it too. */
export function sheet(title: string, close: () => void, body: TemplateResult): TemplateResult {
  return html`<dialog class="sheet" aria-label=${title} ${ref(open)} @close=${close}>
    <header>
      <h2>${title}</h2>
      <form method="dialog"><button>${TEXTS.close}</button></form>
    </header>
    ${body}
  </dialog>`;
}

/** All steps, to jump to one. */
export function stepList(
  { deck }: Given,
  step: number,
  jump: (number: number) => void,
): TemplateResult {
  return html`<ol class="step-list">
    ${deck.steps.map(
      (it, index) =>
        html`<li>
          <button aria-current=${index === step ? 'step' : 'false'} @click=${() => jump(index + 1)}>
            <span class="step-number">${index + 1}</span> ${it.headline}
          </button>
        </li>`,
    )}
  </ol>`;
}

export function keyList(): TemplateResult {
  return html`<dl class="keys">
    ${KEYS.map(
      ([keys, does]) =>
        html`<dt>${keys}</dt>
          <dd>${does}</dd>`,
    )}
  </dl>`;
}

/** When a file of its own was made, and the checksum of what it holds. */
export function madeLine({ page }: Given): TemplateResult | typeof nothing {
  if (!page.made) return nothing;
  const day = new Date(page.made.at).toLocaleString('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return html`<p class="made">${TEXTS.made(day)}<br />${TEXTS.checksum(page.made.sha256)}</p>`;
}

/** What the briefing can be taken along as; its element is loaded when it is first needed. */
export function fileList(given: Given): TemplateResult {
  void import('./file-list');
  return html`<briefing-files .given=${given}></briefing-files>`;
}

function open(dialog?: Element): void {
  if (dialog instanceof HTMLDialogElement && !dialog.open) {
    queueMicrotask(() => {
      if (!dialog.isConnected) return;
      dialog.showModal();
      dialog.querySelector<HTMLElement>('[aria-current=step]')?.focus();
    });
  }
}
