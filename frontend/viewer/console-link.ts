import type { MapPointing } from '../flank-map/snapshot';
import { type Audience, Channel, type Message } from './channel';
import type { Frame, Live } from './live';
import type { PlayCommand } from './play';
import { Presenter } from './presenter';

/** What the console knows of the showing. */
export interface Standing {
  frame: Frame;
  audience: Audience | null;
  invited: boolean;
}

/** How often the window is asked whether it is there, ms, and how many times it may be silent. */
const ASK_EVERY = 2000;
const MOST_SILENCES = 3;
/** How long a window may take to answer at first, ms. */
const FIRST_ANSWER = 600;

/**
 * Steers the window for the audience; where there is none, presents by itself, and takes over from
 * a window that closes, so that an audience elsewhere goes on following.
 */
export class ConsoleLink {
  private readonly channel: Channel;
  private readonly timers: ReturnType<typeof setTimeout>[] = [];
  private own: Presenter | null = null;
  private told: Standing | null = null;
  private silences = 0;

  /** @param changed hears every change */
  constructor(
    private readonly briefingId: string,
    private readonly steps: number,
    private readonly number: number,
    private readonly changed: () => void,
  ) {
    this.channel = new Channel(briefingId, (message) => this.hear(message));
  }

  begin(): void {
    this.channel.say({ type: 'hello' });
    this.timers.push(setTimeout(() => this.told ?? this.takeOver(), FIRST_ANSWER));
    this.timers.push(setInterval(() => this.ask(), ASK_EVERY));
  }

  end(): void {
    this.timers.forEach((it) => clearTimeout(it));
    this.own?.end();
    this.channel.close();
  }

  /** Whether a window shows the briefing to the audience. */
  get hasWindow(): boolean {
    return this.told !== null;
  }

  /** Null until it is known whether there is a window. */
  get standing(): Standing | null {
    return this.told ?? this.own;
  }

  command(command: PlayCommand): void {
    if (this.told) this.channel.say({ type: 'command', command });
    else this.own?.command(command);
  }

  point(pointing: MapPointing): void {
    if (this.told) this.channel.say({ type: 'point', pointing });
    else this.own?.point(pointing);
  }

  follow(live: Live | null): void {
    if (this.told) this.channel.say({ type: 'live', live });
    else this.own?.follow(live);
  }

  invite(invited: boolean): void {
    this.channel.say({ type: 'invite', invited });
  }

  private hear(message: Message): void {
    if (message.type === 'bye') this.takeOver();
    if (message.type !== 'state') return;
    this.silences = 0;
    this.told = message;
    this.handOver();
    this.changed();
  }

  private ask(): void {
    if (this.told && ++this.silences > MOST_SILENCES) this.takeOver();
    this.channel.say({ type: 'hello' });
  }

  private takeOver(): void {
    const { told } = this;
    this.told = null;
    const number = told ? told.frame.step + 1 : this.number;
    this.own ??= new Presenter(this.briefingId, this.steps, number, this.changed, true);
    this.own.begin();
    if (told?.audience) this.own.follow(told.audience.live);
    this.changed();
  }

  /** What the console has done by itself goes on in the window. */
  private handOver(): void {
    const live = this.own?.audience?.live;
    this.own?.release();
    this.own = null;
    if (live && !this.told?.audience) this.follow(live);
  }
}
