import { Control, DomEvent, DomUtil } from 'leaflet';
import type { Course } from './geodesy';
import type { FlankMapMessages } from './messages';
import { ENGLISH } from './messages';
import { bearingText, distanceText } from './wording';

/** One stretch of what is measured, between two numbered places. */
export interface Leg extends Course {
  from: number;
  to: number;
}

/** What the panel's buttons do. */
export interface MeasureActions {
  toggle(): void;
  undo(): void;
  clear(): void;
}

/** The button that begins and ends measuring, and while it lasts what was measured. */
export class MeasurePanel extends Control {
  private readonly box = DomUtil.create('div', 'measure');
  private readonly results = DomUtil.create('div', 'measure-results', this.box);
  private readonly hint = DomUtil.create('p', '', this.results);
  private readonly list = DomUtil.create('ol', '', this.results);
  private readonly total = DomUtil.create('p', 'measure-total', this.results);
  private readonly undo = button(this.results);
  private readonly clear = button(this.results);
  private readonly toggle = button(this.box);
  private messages: FlankMapMessages = ENGLISH;

  constructor(actions: MeasureActions) {
    super({ position: 'bottomright' });
    DomEvent.disableClickPropagation(this.box);
    DomEvent.disableScrollPropagation(this.box);
    this.results.setAttribute('role', 'status');
    this.toggle.className = 'measure-toggle';
    this.toggle.addEventListener('click', () => actions.toggle());
    this.undo.addEventListener('click', () => actions.undo());
    this.clear.addEventListener('click', () => actions.clear());
    this.show(false, 0, []);
  }

  onAdd(): HTMLElement {
    return this.box;
  }

  speak(messages: FlankMapMessages): void {
    this.messages = messages;
    this.toggle.textContent = messages.measure;
    this.undo.textContent = messages.measureUndo;
    this.clear.textContent = messages.measureClear;
    this.hint.textContent = messages.measureHint;
  }

  show(on: boolean, places: number, legs: Leg[]): void {
    this.toggle.setAttribute('aria-pressed', String(on));
    this.results.hidden = !on;
    this.hint.hidden = places > 1;
    this.undo.disabled = this.clear.disabled = places === 0;
    this.list.replaceChildren(...legs.map((leg) => this.row(leg)));
    const sumM = legs.reduce((sum, leg) => sum + leg.distanceM, 0);
    this.total.hidden = legs.length < 2;
    this.total.textContent = fill(this.messages.measureTotal, { distance: distanceText(sumM) });
  }

  private row({ from, to, distanceM, bearingDeg }: Leg): HTMLElement {
    const row = document.createElement('li');
    row.textContent = fill(this.messages.measureLeg, {
      from: String(from),
      to: String(to),
      distance: distanceText(distanceM),
      bearing: bearingText(bearingDeg),
    });
    return row;
  }
}

function button(parent: HTMLElement): HTMLButtonElement {
  const made = DomUtil.create('button', '', parent);
  made.type = 'button';
  return made;
}

function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
}
