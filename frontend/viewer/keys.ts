/** What a key asks the viewer to do. */
export type KeyCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'black'
  | 'full-screen'
  | 'leave'
  | 'return'
  | 'help'
  | 'console'
  | 'quiz'
  | 'notes'
  | 'list'
  | 'pointer'
  | 'spotlight'
  | 'larger'
  | 'smaller';

/** The part of a KeyboardEvent that counts. */
export interface Key {
  key: string;
  shiftKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
}

/** "." and "b" are what clickers send for black, Page Up and Down what they send for steps. */
const COMMANDS: Record<string, KeyCommand> = {
  arrowright: 'next',
  arrowdown: 'next',
  pagedown: 'next',
  enter: 'next',
  arrowleft: 'previous',
  arrowup: 'previous',
  pageup: 'previous',
  backspace: 'previous',
  home: 'first',
  end: 'last',
  b: 'black',
  '.': 'black',
  f: 'full-screen',
  escape: 'leave',
  r: 'return',
  '?': 'help',
  c: 'console',
  q: 'quiz',
  n: 'notes',
  l: 'list',
  p: 'pointer',
  s: 'spotlight',
  '+': 'larger',
  '-': 'smaller',
};

/** Null for a key that means nothing here, or that belongs to the browser. */
export function commandOf(key: Key): KeyCommand | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  if (key.key === ' ') return key.shiftKey ? 'previous' : 'next';
  return COMMANDS[key.key.toLowerCase()] ?? null;
}

/** The digit of a key, else null. */
export function digitOf({ key, ctrlKey, metaKey, altKey }: Key): number | null {
  return /^[0-9]$/.test(key) && !ctrlKey && !metaKey && !altKey ? Number(key) : null;
}

/**
 * Reads a step's number from digits pressed one after the other. It is told at once where no
 * longer number could be meant, else when no further digit has come within `waitMs`.
 */
export class NumberReader {
  private digits = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param most the greatest number that there is
   * @param read hears a whole number
   * @param pending hears the digits so far; empty when there are none any more
   */
  constructor(
    private readonly most: number,
    private readonly read: (number: number) => void,
    private readonly pending: (digits: string) => void = () => {},
    private readonly waitMs = 800,
  ) {}

  press(digit: number): void {
    clearTimeout(this.timer);
    this.digits += digit;
    if (Number(this.digits) * 10 > this.most) this.confirm();
    else {
      this.pending(this.digits);
      this.timer = setTimeout(() => this.confirm(), this.waitMs);
    }
  }

  /** Takes the digits so far as the number; false where there are none. */
  confirm(): boolean {
    const { digits } = this;
    this.forget();
    if (digits) this.read(Number(digits));
    return digits !== '';
  }

  /** False where there was nothing to forget. */
  forget(): boolean {
    clearTimeout(this.timer);
    const was = this.digits !== '';
    this.digits = '';
    if (was) this.pending('');
    return was;
  }
}
