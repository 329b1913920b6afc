import { html, type TemplateResult } from 'lit';
import type { MapSnapshot } from '../flank-map/snapshot';
import type { Deck } from './deck';
import type { Frame } from './live';
import { CONSOLE_TEXTS, TEXTS } from './messages';
import type { Given } from './page';
import type { PlayCommand } from './play';
import type { PointingDesk } from './pointing-desk';

/** The step that the audience sees, with the map to point on, and what leads on from it. */
export function nowBox(
  given: Given,
  frame: Frame,
  snapshot: MapSnapshot,
  desk: PointingDesk,
  move: (command: PlayCommand) => void,
): TemplateResult {
  const { step, black } = frame;
  const last = given.deck.steps.length - 1;
  const button = (text: string, type: 'previous' | 'next', atEnd: boolean) =>
    html`<button class="button" ?disabled=${atEnd} @click=${() => move({ type })}>${text}</button>`;
  return html`<section class="now" aria-label=${CONSOLE_TEXTS.now}>
    <h2 class="part">${CONSOLE_TEXTS.now}</h2>
    ${brief(given.deck, step)} ${desk.map(given, snapshot, frame)}
    <div class="buttons">
      ${button(CONSOLE_TEXTS.back, 'previous', step === 0)}
      ${button(CONSOLE_TEXTS.on, 'next', step === last)}
      <button class="button" aria-pressed=${black} @click=${() => move({ type: 'black' })}>
        ${CONSOLE_TEXTS.black} <kbd>B</kbd>
      </button>
      ${desk.buttons()}
    </div>
    <p class="hint">${desk.hint()}</p>
  </section>`;
}

/** The step that comes next. */
export function comingBox(deck: Deck, step: number): TemplateResult {
  return html`<section class="coming" aria-label=${CONSOLE_TEXTS.next}>
    <h2 class="part">${CONSOLE_TEXTS.next}</h2>
    ${step < deck.steps.length ? brief(deck, step) : html`<p>${CONSOLE_TEXTS.nothingNext}</p>`}
  </section>`;
}

/** Headline and quotations of a step, in brief. */
function brief(deck: Deck, step: number): TemplateResult {
  const { headline, quotations, missing } = deck.steps[step];
  return html`
    <p class="count">${TEXTS.step(step + 1, deck.steps.length)}</p>
    <p class="brief-headline">${headline}</p>
    ${quotations.map((it) => html`<blockquote>${it.text}</blockquote>`)}
    ${missing.map((it) => html`<p class="missing">${it}</p>`)}
  `;
}
