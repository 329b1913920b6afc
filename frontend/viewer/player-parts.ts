import { html, type TemplateResult } from 'lit';
import { TEXTS } from './messages';

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

export function notesSheet(notes: string): TemplateResult {
  return html`<aside class="notes" aria-label=${TEXTS.notes}>${paragraphs(notes)}</aside>`;
}

/** Plain text, a paragraph for each that an empty line parts. */
export function paragraphs(text: string): TemplateResult[] {
  return text.split(/\n\s*\n/).map((it) => html`<p>${it}</p>`);
}
