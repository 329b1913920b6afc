import { html, nothing, type TemplateResult } from 'lit';
import { clockText, stepMs, totalMs } from './clock';
import type { ClockKeeper } from './clock-keeper';
import { type Deck, plannedMinutes } from './deck';
import { CONSOLE_TEXTS, TEXTS } from './messages';
import { paragraphs } from './player-parts';

const MINUTE = 60_000;

/** Time used and planned, of all and of the step, and what starts and stops it. */
export function timeBox(deck: Deck, keeper: ClockKeeper): TemplateResult {
  const { clock } = keeper;
  const now = Date.now();
  const planned = deck.steps[clock.step].plannedMinutes;
  return html`<section class="time" aria-label=${CONSOLE_TEXTS.time}>
    ${timeLine(CONSOLE_TEXTS.total, totalMs(clock, now), plannedMinutes(deck) * MINUTE)}
    ${timeLine(CONSOLE_TEXTS.thisStep, stepMs(clock, now), planned * MINUTE)}
    <div class="buttons">
      <button class="button" @click=${() => keeper.toggle()}>
        ${keeper.runs ? CONSOLE_TEXTS.pause : CONSOLE_TEXTS.start}
      </button>
      <button class="button" @click=${() => keeper.reset()}>${CONSOLE_TEXTS.reset}</button>
    </div>
  </section>`;
}

function timeLine(name: string, usedMs: number, plannedMs: number): TemplateResult {
  const over = plannedMs > 0 && usedMs >= plannedMs + 1000;
  const rest = clockText(Math.abs(plannedMs - usedMs));
  return html`<div class=${over ? 'time-line over' : 'time-line'}>
    <span>${name}</span>
    <span class="used">${clockText(usedMs)}</span>
    <span class="planned"> ${plannedMs > 0 ? html`/ ${clockText(plannedMs)}` : nothing} </span>
    <span class="rest">
      ${plannedMs > 0 ? (over ? CONSOLE_TEXTS.over(rest) : CONSOLE_TEXTS.left(rest)) : nothing}
    </span>
  </div>`;
}

/** @param size of the letters, px */
export function notesBox(
  notes: string | null,
  size: number,
  resize: (by: number) => void,
): TemplateResult {
  return html`<section class="notes-box" aria-label=${TEXTS.notes}>
    <header>
      <h2>${TEXTS.notes}</h2>
      <button class="button" @click=${() => resize(-2)}>
        A−<span class="visually-hidden"> ${CONSOLE_TEXTS.smaller}</span>
      </button>
      <button class="button" @click=${() => resize(2)}>
        A+<span class="visually-hidden"> ${CONSOLE_TEXTS.larger}</span>
      </button>
    </header>
    <div class="notes-text" tabindex="0" style=${`font-size: ${size}px`}>
      ${notes ? paragraphs(notes) : html`<p class="none">${TEXTS.noNotes}</p>`}
    </div>
  </section>`;
}
