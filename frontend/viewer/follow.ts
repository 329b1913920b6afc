import type { LiveFrame } from './live';

/** What tells of a showing that is followed. */
export interface FollowListener {
  frame(frame: LiveFrame): void;
  /** Whether news come in; while they do not, it is tried again. */
  connected(connected: boolean): void;
  /** It is over for good. */
  ended(): void;
}

/** Times, ms. */
const FIRST_RETRY = 500;
const LAST_RETRY = 15_000;

/**
 * Follows a live showing: hears each frame, and comes back by itself when the connection breaks,
 * at moments that differ between followers.
 */
export class Follow {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private serial = -1;

  /** @param random from 0 to 1, so that not all come back in the same moment */
  constructor(
    private readonly code: string,
    private readonly listener: FollowListener,
    private readonly random: () => number = Math.random,
  ) {}

  begin(): void {
    this.open();
    addEventListener('online', this.again);
    addEventListener('pageshow', this.again);
  }

  stop(): void {
    removeEventListener('online', this.again);
    removeEventListener('pageshow', this.again);
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  private open(): void {
    clearTimeout(this.timer);
    this.source?.close();
    const source = new EventSource(`api/live/${encodeURIComponent(this.code)}/events`);
    this.source = source;
    source.addEventListener('open', () => this.alive());
    source.addEventListener('frame', (event) => this.hear(JSON.parse(event.data)));
    source.addEventListener('ended', () => this.end());
    source.addEventListener('error', () => this.lose(source));
  }

  private hear(frame: LiveFrame): void {
    this.alive();
    if (frame.serial < this.serial) return;
    this.serial = frame.serial;
    this.listener.frame(frame);
  }

  private alive(): void {
    this.failures = 0;
    this.listener.connected(true);
  }

  /** Opens anew by itself: a browser gives up for good on an answer that is no stream. */
  private lose(source: EventSource): void {
    source.close();
    if (source !== this.source) return;
    this.listener.connected(false);
    const waitMs = Math.min(FIRST_RETRY * 2 ** this.failures++, LAST_RETRY);
    this.timer = setTimeout(() => void this.tryAgain(source), waitMs * (0.5 + this.random()));
  }

  private async tryAgain(source: EventSource): Promise<void> {
    const gone = await this.isGone();
    if (source !== this.source) return;
    if (gone) this.end();
    else this.open();
  }

  /** A stream's failure does not tell why; the frame's address does. */
  private async isGone(): Promise<boolean> {
    try {
      const response = await fetch(`api/live/${encodeURIComponent(this.code)}/frame`);
      return response.status === 404 || response.status === 410;
    } catch {
      return false;
    }
  }

  private end(): void {
    this.stop();
    this.listener.ended();
  }

  private readonly again = () => {
    if (this.source && this.source.readyState !== EventSource.OPEN) this.open();
  };
}
