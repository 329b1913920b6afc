import { html, nothing, type TemplateResult } from 'lit';
import { followAddress, qrPicture } from './audience-box';
import type { Live } from './live';
import { CONSOLE_TEXTS, TEXTS } from './messages';

export function progressBar(step: number, steps: number): TemplateResult {
  return html`<div
    class="progress"
    role="progressbar"
    aria-label=${TEXTS.progress}
    aria-valuemin="1"
    aria-valuenow=${step + 1}
    aria-valuemax=${steps}
    aria-valuetext=${TEXTS.step(step + 1, steps)}
  >
    <div style=${`width: ${(100 * (step + 1)) / steps}%`}></div>
  </div>`;
}

/**
 * What stands at the foot of the panel: notes where they are wanted, and the way back to the step.
 *
 * @param back null where the step is in view
 */
export function panelFoot(notes: string | null, back: (() => void) | null): TemplateResult {
  return html`
    ${
      notes === null
        ? nothing
        : html`<aside class="notes" aria-label=${TEXTS.notes} tabindex="0">
            ${notes ? paragraphs(notes) : TEXTS.noNotes}
          </aside>`
    }
    ${
      back
        ? html`<button class="return" @click=${back}>${TEXTS.backToStep} <kbd>R</kbd></button>`
        : nothing
    }
  `;
}

/** The link for followers, large enough for a room. */
export function invitation(live: Live): TemplateResult {
  return html`<section class="invitation sheet" aria-label=${CONSOLE_TEXTS.followAt}>
    <p class="headline">${CONSOLE_TEXTS.followAt}</p>
    ${qrPicture(live)}
    <p class="invitation-link">${followAddress(live).replace(/^https?:\/\//, '')}</p>
  </section>`;
}

/** Plain text, a paragraph for each that an empty line parts. */
export function paragraphs(text: string): TemplateResult[] {
  return text.split(/\n\s*\n/).map((it) => html`<p>${it}</p>`);
}
