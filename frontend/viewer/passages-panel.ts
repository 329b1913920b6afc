import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { citation, copyBy, passageAddress } from './citation';
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
    ${formationCard(formation, given.page.files, false)}
    ${superior ? html`<p class="superior">${TEXTS.under(superior)}</p>` : nothing}
    <p class="count">${passages.length ? TEXTS.passageCount(passages.length) : TEXTS.noPassages}</p>
    ${keyed(formation.id, html`${passages.map((it) => passage(given, it))}`)}
  `;
}

function passage({ deck, page }: Given, it: DeckPassage): TemplateResult {
  const copy = (event: Event) => void copyBy(event.target as HTMLElement, citation(deck, it));
  return html`<figure class="passage">
    <blockquote>${runs(markedRuns(it), it.checked ? 'checked' : '')}</blockquote>
    <figcaption>
      ${sourceLine(deck, it.articleId, TEXTS.paragraph(it.number))} ·
      ${it.checked ? TEXTS.checked : TEXTS.unchecked}
      <span class="passage-ways">
        ${
          page.mode === 'file'
            ? nothing
            : html`<a href=${passageAddress(it)} target="_blank">${TEXTS.inArticle}</a>`
        }
        <button class="link" @click=${copy}>${TEXTS.copyCitation}</button>
      </span>
    </figcaption>
  </figure>`;
}
