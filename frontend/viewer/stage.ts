import { html, nothing, type TemplateResult } from 'lit';
import type { MapPointing, MapSnapshot } from '../flank-map/snapshot';
import { formationOf } from './deck';
import { TEXTS } from './messages';
import type { Given } from './page';
import { passagesText } from './passages-panel';
import type { View } from './shown';
import { stepCard, stepText } from './step-panel';
import type { Swipe } from './swipe';

/** What stands on a stage. */
export interface Stage {
  view: View;
  snapshot: MapSnapshot;
  pointing: MapPointing | null;
  /** What the panel's foot holds, besides the card. */
  foot?: TemplateResult | typeof nothing;
  swipe: Swipe | null;
  select(id: string): void;
  wander(): void;
}

/** The map over the whole window, and beside it what the step, or an opened formation, says. */
export function stage(given: Given, it: Stage): TemplateResult {
  return html`${panel(given, it)}${map(given, it)}`;
}

/** The map of a stage, for a region of its own. */
function map({ page }: Given, it: Stage): TemplateResult {
  return html`<flank-map
    role="region"
    aria-label=${TEXTS.map}
    covers=".panel, .controls"
    .files=${page.files}
    .snapshot=${it.snapshot}
    .pointing=${it.pointing}
    @flank-map-select=${(event: CustomEvent<{ id: string }>) => it.select(event.detail.id)}
    @flank-map-wander=${it.wander}
  ></flank-map>`;
}

function panel(given: Given, it: Stage): TemplateResult {
  const opened = formationOf(given.deck, it.view.openedId);
  return html`<section
    class="panel"
    aria-label=${opened ? TEXTS.passages : TEXTS.stepRegion}
    @touchstart=${it.swipe?.start}
    @touchend=${it.swipe?.end}
  >
    <div class="panel-text">
      ${opened ? passagesText(given, opened) : stepText(given.deck, it.view.step)}
    </div>
    <div class="panel-foot">${opened ? nothing : stepCard(given, it.view.step)}${it.foot}</div>
  </section>`;
}
