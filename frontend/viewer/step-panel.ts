import { html, nothing, type TemplateResult } from 'lit';
import type { Files } from '../flank-map/files';
import { type Deck, type DeckFormation, type DeckStep, formationOf } from './deck';
import { TEXTS } from './messages';
import type { Given } from './page';
import { quotedRuns, type Run, sourceLine } from './quotation';
import { list, nation } from './wording';

/** What a step says: headline, quotations with their sources, and the formation it is about. */
export function stepText(deck: Deck, step: number, of = deck.steps.length): TemplateResult {
  const it = deck.steps[step];
  return html`
    <p class="count">${TEXTS.step(step + 1, of)}</p>
    <h2 class="headline">${it.headline}</h2>
    ${it.quotations.map((quotation) => {
      const source = sourceLine(deck, quotation.articleId, TEXTS.paragraph(quotation.number));
      return html`<figure class="quotation">
        <blockquote>${runs(quotedRuns(deck, quotation))}</blockquote>
        <figcaption>${source}</figcaption>
      </figure>`;
    })}
    ${missing(it)}
  `;
}

/** The card of the formation that a step has selected; nothing where it has none. */
export function stepCard({ deck, page }: Given, step: number): TemplateResult | typeof nothing {
  const formation = formationOf(deck, deck.steps[step].snapshot.selectedId);
  return formation ? formationCard(formation, page.files) : nothing;
}

/**
 * @param files contents that came with the page, by their addresses
 * @param named whether it says the name too, which may stand above it already
 */
export function formationCard(
  formation: DeckFormation,
  files: Files | null,
  named = true,
): TemplateResult {
  const { leadNations, name } = formation;
  const colour = leadNations.length === 1 ? leadNations[0].colour : '';
  return html`
    <div class="card" style=${colour ? `--lead: ${colour}` : ''}>
      ${leadNations.map(({ flagUrl }) =>
        flagUrl ? html`<img class="flag" src=${files?.[flagUrl] ?? flagUrl} alt="" />` : nothing,
      )}
      <div>
        ${named ? html`<p class="card-name">${name}</p>` : nothing}
        <p class="card-facts">${facts(formation).join(' · ')}</p>
      </div>
    </div>
  `;
}

/** Text with its marks. */
export function runs(all: Run[], className = ''): (TemplateResult | string)[] {
  return all.map((it) =>
    it.marked ? html`<mark class=${className || nothing}>${it.text}</mark>` : it.text,
  );
}

function missing(step: DeckStep): TemplateResult | typeof nothing {
  if (!step.missing.length) return nothing;
  return html`<div class="missing" role="note" aria-label=${TEXTS.missing}>
    ${step.missing.map((it) => html`<p>${it}</p>`)}
  </div>`;
}

function facts(formation: DeckFormation): string[] {
  const names = formation.leadNations.map((it) => nation(it.name));
  const told = [
    names.length === 1 ? TEXTS.leads(names[0]) : null,
    names.length > 1 ? TEXTS.framework(list(names)) : null,
    formation.place,
    formation.since && TEXTS.since(formation.since),
    formation.proposed ? TEXTS.proposed : null,
  ];
  return told.filter((it): it is string => !!it);
}
