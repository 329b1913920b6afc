import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { commandOf, digitOf, type KeyCommand, NumberReader } from './keys';

/** Who hears keys. */
export interface KeyHost extends ReactiveControllerHost {
  /** False where the command has no meaning now; the key is then the browser's. */
  command(command: KeyCommand): boolean;
  jump(number: number): void;
  pending(digits: string): void;
}

const PRESSABLE = 'button, a[href], summary, [role=button]';
const TYPED = 'input, textarea, select, [contenteditable]';
const PRESSING = new Set([' ', 'Enter']);
/** What the map takes while something is measured on it. */
const MEASURE_KEYS = new Set(['Enter', 'Backspace', 'Escape']);
const MAP_KEYS = new Set(['arrowleft', 'arrowright', 'arrowup', 'arrowdown', '+', '-', '=']);

/**
 * Turns keys into commands, wherever the focus is: but what is typed stays typed, Space and Enter
 * press the button that has the focus, and arrows move a map that was reached by Tab.
 */
export class KeyListener implements ReactiveController {
  private readonly numbers: NumberReader;
  private byPointer = false;

  constructor(
    private readonly host: KeyHost,
    steps: number,
  ) {
    this.numbers = new NumberReader(
      steps,
      (number) => host.jump(number),
      (digits) => host.pending(digits),
    );
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.hear, true);
    addEventListener('pointerdown', this.touch, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.hear, true);
    removeEventListener('pointerdown', this.touch, true);
    this.numbers.forget();
  }

  private readonly touch = () => (this.byPointer = true);

  private readonly hear = (event: KeyboardEvent) => {
    if (event.key === 'Tab') this.byPointer = false;
    if (document.querySelector('dialog[open]') || this.isOthers(event)) return;
    if (this.take(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private take(event: KeyboardEvent): boolean {
    const digit = digitOf(event);
    if (digit !== null) {
      this.numbers.press(digit);
      return true;
    }
    if (event.key === 'Enter' && this.numbers.confirm()) return true;
    if (event.key === 'Escape' && this.numbers.forget()) return true;
    const command = commandOf(event);
    return command !== null && this.host.command(command);
  }

  /** Whether the key belongs to what has the focus. */
  private isOthers(event: KeyboardEvent): boolean {
    const path = event.composedPath().filter((it) => it instanceof Element);
    const target = path[0];
    if (!target) return false;
    if (path.some((it) => it.matches('.measuring')) && MEASURE_KEYS.has(event.key)) return true;
    if (target.matches(TYPED)) return event.key !== 'Escape';
    if (target.matches(PRESSABLE)) return PRESSING.has(event.key);
    const onMap = target.matches('.leaflet-container') && !this.byPointer;
    if (onMap) return MAP_KEYS.has(event.key.toLowerCase());
    const scrolls = target.matches('.panel-text') && /^Arrow(Up|Down)$/.test(event.key);
    return scrolls && target.scrollHeight > target.clientHeight;
  }
}
