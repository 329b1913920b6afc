import { html, nothing, type TemplateResult } from 'lit';
import type { DeckFormation, DeckPassage } from './deck';
import { TEXTS } from './messages';
import type { Given } from './page';
import { markedRuns, sourceLine } from './quotation';
import { formationCard, runs } from './step-panel';

/** All that is said of a formation that was opened: its passages, each with its marks. */
export function passagesText(given: Given, formation: DeckFormation): TemplateResult {
  const { passages, superior } = formation;
  return html`
    <h2 class="headline opened">${formation.name}</h2>
    ${formationCard(formation, given.page.files)}
    ${superior ? html`<p class="superior">${TEXTS.under(superior)}</p>` : nothing}
    <p class="count">${passages.length ? TEXTS.passageCount(passages.length) : TEXTS.noPassages}</p>
    ${passages.map((it) => passage(given, it))}
  `;
}

function passage({ deck }: Given, it: DeckPassage): TemplateResult {
  return html`<figure class="passage">
    <blockquote>${runs(markedRuns(it), it.checked ? 'checked' : '')}</blockquote>
    <figcaption>
      ${sourceLine(deck, it.articleId, TEXTS.paragraph(it.number))} ·
      ${it.checked ? TEXTS.checked : TEXTS.unchecked}
    </figcaption>
  </figure>`;
}
