import type { MapSnapshot } from '../flank-map/snapshot';
import { type Deck, formationOf } from './deck';
import { Shown, type View } from './shown';

/** Where the presenter looks besides the step: a formation that was opened, another part of the map. */
export class Excursion {
  openedId: string | null = null;
  private wandered = false;
  private step = -1;
  private readonly shown: Shown;
  private mapShown: MapSnapshot | null = null;
  private mapWaits = false;

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

  /** The words of another step are painted first; the map, which takes longer, comes right after. */
  get snapshot(): MapSnapshot {
    if (!this.mapShown || !this.mapWaits) this.mapShown = this.shown.snapshot(this.view);
    return this.mapShown;
  }

  /** Another step ends the excursion; true where it is another. */
  turnTo(step: number): boolean {
    if (step === this.step) return false;
    this.step = step;
    this.openedId = null;
    this.wandered = false;
    if (this.mapShown) this.letMapWait();
    return true;
  }

  private letMapWait(): void {
    this.mapWaits = true;
    afterPaint(() => {
      this.mapWaits = false;
      this.changed();
    });
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

/** Right after the next frame is painted; at once where the page is hidden and paints none. */
function afterPaint(action: () => void): void {
  if (document.hidden) action();
  else requestAnimationFrame(() => setTimeout(action));
}
