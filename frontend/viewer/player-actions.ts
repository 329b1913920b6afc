import type { ControlActions } from './controls';
import type { Given } from './page';
import type { PlayCommand } from './play';
import type { Sheet } from './sheets';
import { openConsole, toggleFullScreen } from './windows';

/** What the player can be asked to do. */
export interface PlayerHost {
  /** Of the step in view. */
  number: number;
  move(command: PlayCommand): void;
  open(sheet: Sheet): void;
  quiz(): void;
  turnNotes(): void;
}

/** The player's buttons; those that make no sense where it plays are left out. */
export function playerActions({ deck, page }: Given, host: PlayerHost): ControlActions {
  const served = page.mode === 'play';
  const hasNotes = deck.steps.some((it) => it.notes);
  return {
    previous: () => host.move({ type: 'previous' }),
    next: () => host.move({ type: 'next' }),
    list: () => host.open('list'),
    help: () => host.open('keys'),
    'full-screen': document.fullscreenEnabled ? toggleFullScreen : null,
    console: served ? () => openConsole({ deck, page }, host.number) : null,
    quiz: () => host.quiz(),
    notes: hasNotes ? () => host.turnNotes() : null,
    takeAlong: served ? () => host.open('files') : null,
  };
}
