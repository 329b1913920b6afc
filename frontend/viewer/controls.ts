import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Audience } from './channel';
import type { KeyCommand } from './keys';
import { CONSOLE_TEXTS, TEXTS } from './messages';

/** What the buttons of the player do, most by the command of their key; null leaves one out. */
export interface ControlActions extends Partial<Record<KeyCommand, (() => void) | null>> {
  previous(): void;
  next(): void;
  list(): void;
  help(): void;
  takeAlong: (() => void) | null;
}

const PATHS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
};

/** The buttons that fade away while the briefing is presented. */
export function controls(
  step: number,
  steps: number,
  it: ControlActions,
  audience: Audience | null,
): TemplateResult {
  const { fullscreenElement } = document;
  return html`<nav class="controls sheet" aria-label=${TEXTS.controls}>
    ${arrow('previous', it.previous, step === 0)}
    <button class="controls-count" @click=${it.list} title=${TEXTS.list}>
      ${TEXTS.step(step + 1, steps)}<span class="visually-hidden">, ${TEXTS.list}</span>
    </button>
    ${arrow('next', it.next, step === steps - 1)}
    ${worded(fullscreenElement ? TEXTS.leaveFullScreen : TEXTS.fullScreen, it['full-screen'], 'wide')}
    ${worded(TEXTS.consoleShort, it.console, 'wide')} ${worded(TEXTS.notes, it.notes)}
    ${worded(TEXTS.quiz, it.quiz)} ${worded(TEXTS.takeAlong, it.takeAlong)}
    ${worded(TEXTS.keys, it.help, 'wide')} ${audience ? sign(audience) : nothing}
  </nav>`;
}

/** That an audience follows, and how many do. */
function sign({ followers, lost }: Audience): TemplateResult {
  return html`<span class=${lost ? 'live lost' : 'live'}>
    ${lost ? CONSOLE_TEXTS.notReached : CONSOLE_TEXTS.followers(followers)}
  </span>`;
}

function arrow(way: 'previous' | 'next', act: () => void, atEnd: boolean): TemplateResult {
  return html`<button
    class="arrow"
    aria-label=${TEXTS[way]}
    title=${TEXTS[way]}
    aria-disabled=${atEnd ? 'true' : nothing}
    @click=${act}
  >
    ${svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[way]} /></svg>`}
  </button>`;
}

function worded(
  text: string,
  act: (() => void) | null | undefined,
  className = '',
): TemplateResult | typeof nothing {
  return act ? html`<button class=${className} @click=${act}>${text}</button>` : nothing;
}
