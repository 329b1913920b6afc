import { type Deck, formationOf } from './deck';
import { Shown, type View } from './shown';

/** Where the presenter looks besides the step: a formation that was opened, another part of the map. */
export class Excursion {
  openedId: string | null = null;
  private wandered = false;
  private step = -1;
  private readonly shown: Shown;

  /** @param changed hears that something else is to be shown */
  constructor(
    private readonly deck: Deck,
    private readonly changed: () => void,
  ) {
    this.shown = new Shown(deck);
  }

  /** Whether anything but the step is in view. */
  get isAway(): boolean {
    return this.openedId !== null || this.wandered;
  }

  get view(): View {
    return { step: this.step, openedId: this.openedId };
  }

  get snapshot() {
    return this.shown.snapshot(this.view);
  }

  /** Another step ends the excursion; true where it is another. */
  turnTo(step: number): boolean {
    if (step === this.step) return false;
    this.step = step;
    this.openedId = null;
    this.wandered = false;
    return true;
  }

  /** An id that names no formation is ignored. */
  open(id: string): void {
    if (!formationOf(this.deck, id)) return;
    this.openedId = id;
    this.changed();
  }

  wander(): void {
    this.wandered = true;
    this.changed();
  }

  /** Back to the step, and its camera; false where it is in view. */
  return(): boolean {
    if (!this.isAway) return false;
    this.openedId = null;
    this.wandered = false;
    this.shown.aim();
    this.changed();
    return true;
  }
}
