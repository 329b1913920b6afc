/** Where a briefing stands. Java's `briefing.Play` is its twin: `play.fixture.json` holds both. */
export interface Play {
  /** How many there are, at least 1. */
  steps: number;
  /** From 0. */
  step: number;
  /** Whether the screen is black. */
  black: boolean;
}

export type PlayCommand =
  | { type: 'next' | 'previous' | 'first' | 'last' | 'black' }
  /** To a step by its number, from 1. */
  | { type: 'jump'; number: number };

export function begin(steps: number, number = 1): Play {
  return after({ steps, step: 0, black: false }, { type: 'jump', number });
}

/**
 * What a command leads to. Any move to a step ends black, even where there is no step to move to;
 * a number that no step has changes nothing.
 */
export function after(play: Play, command: PlayCommand): Play {
  if (command.type === 'black') return { ...play, black: !play.black };
  if (command.type === 'jump' && !isStep(play, command.number)) return play;
  const step = Math.min(Math.max(target(play, command), 0), play.steps - 1);
  return { ...play, step, black: false };
}

function isStep({ steps }: Play, number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= steps;
}

function target(play: Play, command: PlayCommand): number {
  switch (command.type) {
    case 'next':
      return play.step + 1;
    case 'previous':
      return play.step - 1;
    case 'last':
      return play.steps - 1;
    case 'jump':
      return command.number - 1;
    default:
      return 0;
  }
}
