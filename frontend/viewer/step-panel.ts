import { html, nothing, type TemplateResult } from 'lit';
import type { Files } from '../flank-map/files';
import { type Deck, type DeckFormation, type DeckStep, formationOf } from './deck';
import { TEXTS } from './messages';
import type { Given } from './page';
import { quotedRuns, type Run, sourceLine } from './quotation';
import { list, nation } from './wording';

/** What a step says: headline, quotations with their sources, and what is missing. */
export function stepText(deck: Deck, step: number): TemplateResult {
  const it = deck.steps[step];
  return html`
    <p class="count">${TEXTS.step(step + 1, deck.steps.length)}</p>
    <h2 class="headline">${it.headline}</h2>
    ${quotations(deck, it)} ${missing(it)}
  `;
}

/** Neighbours of one source share its line, under the last of them. */
function quotations(deck: Deck, step: DeckStep): TemplateResult[] {
  const sources = step.quotations.map((it) =>
    sourceLine(deck, it.articleId, TEXTS.paragraph(it.number)),
  );
  return step.quotations.map(
    (it, index) =>
      html`<figure class="quotation">
        <blockquote>${runs(quotedRuns(deck, it))}</blockquote>
        ${
          sources[index] === sources[index + 1]
            ? nothing
            : html`<figcaption>${sources[index]}</figcaption>`
        }
      </figure>`,
  );
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
      <div class="flags">
        ${leadNations.map(({ flagUrl }) =>
          flagUrl ? html`<img class="flag" src=${files?.[flagUrl] ?? flagUrl} alt="" />` : nothing,
        )}
      </div>
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
