import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Clock, pause, resume, startClock, turnTo } from './clock';

/** Keeps the presenter's time: through a reload of the page, and drawn anew each second. */
export class ClockKeeper implements ReactiveController {
  clock: Clock;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** @param name tells this clock from others that the window keeps */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly name: string,
    private readonly steps: number,
  ) {
    this.clock = this.kept() ?? this.fresh(0);
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => this.host.requestUpdate(), 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  get runs(): boolean {
    return this.clock.sinceMs !== null;
  }

  /** @param starts whether this is a move, which starts a clock that has never run */
  turnTo(step: number, starts: boolean): void {
    if (step === this.clock.step) return;
    const unused = this.clock.usedMs.every((it) => it === 0);
    const clock = starts && unused ? resume(this.clock, Date.now()) : this.clock;
    this.set(turnTo(clock, step, Date.now()));
  }

  toggle(): void {
    this.set(this.runs ? pause(this.clock, Date.now()) : resume(this.clock, Date.now()));
  }

  reset(): void {
    this.set(this.fresh(this.clock.step));
  }

  private fresh(step: number): Clock {
    return pause(startClock(this.steps, step, 0), 0);
  }

  private set(clock: Clock): void {
    this.clock = clock;
    try {
      sessionStorage.setItem(this.name, JSON.stringify(clock));
    } catch {
      // Without storage the clock lives as long as the page.
    }
    this.host.requestUpdate();
  }

  private kept(): Clock | null {
    try {
      const clock: Clock | null = JSON.parse(sessionStorage.getItem(this.name) ?? 'null');
      return clock?.usedMs.length === this.steps ? clock : null;
    } catch {
      return null;
    }
  }
}
