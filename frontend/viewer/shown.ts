import type { MapSnapshot } from '../flank-map/snapshot';
import type { Deck } from './deck';

/** What the reader looks at: a step, and a formation that was opened in it. */
export interface View {
  /** From 0. */
  step: number;
  openedId: string | null;
}

/**
 * Gives the map its snapshot: the step's, with what was opened selected, and with a new wish for
 * the camera whenever the step changes or is returned to.
 */
export class Shown {
  private serial = 0;
  private last: { view: View; serial: number; snapshot: MapSnapshot } | null = null;

  constructor(private readonly deck: Deck) {}

  /** The next snapshot moves the camera to its step, wherever the reader has gone. */
  aim(): void {
    this.serial++;
  }

  /** The same value as before where nothing has changed. */
  snapshot(view: View): MapSnapshot {
    const { last } = this;
    if (last?.view.step !== view.step) this.aim();
    const unchanged = last?.serial === this.serial && last.view.openedId === view.openedId;
    if (last && unchanged) return last.snapshot;
    const given = this.deck.steps[view.step].snapshot;
    const snapshot = {
      ...given,
      selectedId: view.openedId ?? given.selectedId,
      camera: { ...given.camera, serial: this.serial },
    };
    this.last = { view, serial: this.serial, snapshot };
    return snapshot;
  }
}
