import type { Frame, Live } from './live';

/** What tells of steering. */
export interface SteerListener {
  /** The server has the latest frame, and this many follow. */
  steered(followers: number): void;
  /** The server can't be reached; it is tried again. */
  lost(): void;
  /** The showing has ended, or the key is none any more. */
  ended(): void;
}

/** Times, ms. */
const LEAST_BETWEEN = 60;
const HEARTBEAT = 4_000;
const FIRST_RETRY = 500;
const LAST_RETRY = 10_000;

const ENDED = new Set([401, 403, 404, 410]);

/**
 * Tells the server what is shown: only ever the latest frame, one request at a time. What fails is
 * tried again, ever more slowly; whoever sends never waits.
 */
export class Steer {
  private latest: Frame | null = null;
  private sent: Frame | null = null;
  private busy = false;
  private over = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = Infinity;

  constructor(
    private readonly live: Live,
    private readonly listener: SteerListener,
  ) {}

  /** A change of step goes at once; where one points, a moment later. */
  send(frame: Frame): void {
    const turned = this.sent?.step !== frame.step || this.sent.black !== frame.black;
    this.latest = frame;
    if (this.failures === 0) this.schedule(turned ? 0 : LEAST_BETWEEN);
  }

  stop(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  /** Never later than it was already due. */
  private schedule(inMs: number): void {
    const due = Date.now() + inMs;
    if (this.over || this.busy || due >= this.due) return;
    clearTimeout(this.timer);
    this.due = due;
    if (inMs === 0) void this.put();
    else this.timer = setTimeout(() => void this.put(), inMs);
  }

  private async put(): Promise<void> {
    const frame = this.latest;
    if (!frame || this.busy || this.over) return;
    clearTimeout(this.timer);
    this.due = Infinity;
    this.busy = true;
    const outcome = await this.request(frame);
    this.busy = false;
    if (this.over) return;
    if (outcome === 'ended') {
      this.stop();
      this.listener.ended();
    } else if (outcome === 'lost') {
      this.listener.lost();
      this.schedule(Math.min(FIRST_RETRY * 2 ** this.failures++, LAST_RETRY));
    } else {
      this.failures = 0;
      this.sent = frame;
      this.listener.steered(outcome);
      this.schedule(this.latest === frame ? HEARTBEAT : LEAST_BETWEEN);
    }
  }

  private async request(frame: Frame): Promise<number | 'lost' | 'ended'> {
    try {
      const response = await fetch(`api/live/${this.live.code}/frame`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${this.live.key}`,
        },
        body: JSON.stringify(frame),
      });
      if (ENDED.has(response.status)) return 'ended';
      return response.ok ? (await response.json()).followers : 'lost';
    } catch {
      return 'lost';
    }
  }
}
