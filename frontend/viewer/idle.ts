import type { ReactiveController, ReactiveControllerHost } from 'lit';

const AWAKENING = ['pointermove', 'pointerdown', 'focusin', 'touchstart'] as const;

/** Knows when the reader has neither moved the pointer nor the focus for a while. */
export class Idle implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  now = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly afterMs = 3000,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    AWAKENING.forEach((it) => addEventListener(it, this.wake, { passive: true }));
    this.wake();
  }

  hostDisconnected(): void {
    AWAKENING.forEach((it) => removeEventListener(it, this.wake));
    clearTimeout(this.timer);
  }

  private readonly wake = () => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.set(true), this.afterMs);
    this.set(false);
  };

  private set(now: boolean): void {
    if (now === this.now) return;
    this.now = now;
    this.host.requestUpdate();
  }
}
