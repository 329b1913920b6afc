import type { MapPointing } from '../flank-map/snapshot';
import { type Audience, Channel, type Message } from './channel';
import { type Frame, keptLive, type Live } from './live';
import { after, begin, type Play, type PlayCommand } from './play';
import { Steer } from './steer';

const NOWHERE: MapPointing = { pointer: null, spotlight: null };

/**
 * Holds what is presented, and tells everybody: the console in another window, and the server where
 * an audience follows.
 */
export class Presenter {
  play: Play;
  pointing = NOWHERE;
  audience: Audience | null = null;
  /** Whether the link for followers is shown large; any step takes it away. */
  invited = false;
  private readonly channel: Channel | null;
  private steer: Steer | null = null;

  /**
   * @param number of the step to begin at
   * @param changed hears every change
   * @param alone whether no other window may steer it
   */
  constructor(
    private readonly briefingId: string,
    steps: number,
    number: number,
    private readonly changed: () => void,
    alone = false,
  ) {
    this.play = begin(steps, number);
    this.channel = alone ? null : new Channel(briefingId, (message) => this.hear(message));
    if (!alone) addEventListener('pagehide', this.leave);
  }

  /** Takes up a showing that this window had before it was loaded anew, and says what it shows. */
  begin(): void {
    const live = keptLive.get(this.briefingId);
    if (live) this.follow(live);
    else this.tell();
  }

  command(command: PlayCommand): void {
    const play = after(this.play, command);
    if (play.step !== this.play.step) this.pointing = NOWHERE;
    this.invited = false;
    this.play = play;
    this.tell();
  }

  point(pointing: MapPointing): void {
    this.pointing = pointing;
    this.tell();
  }

  invite(invited: boolean): void {
    this.invited = invited && this.audience !== null;
    this.tell();
  }

  /** Lets the audience of a live showing follow; null: nobody any more. */
  follow(live: Live | null): void {
    this.steer?.stop();
    keptLive.set(this.briefingId, live);
    this.invited = false;
    this.audience = live && { live, followers: null, lost: false };
    this.steer = live && this.steering(live);
    this.tell();
  }

  /** Leaves all to another window. */
  release(): void {
    this.follow(null);
    this.end();
  }

  end(): void {
    removeEventListener('pagehide', this.leave);
    this.leave();
    this.steer?.stop();
    this.channel?.close();
  }

  get frame(): Frame {
    const { step, black } = this.play;
    return { step, black, ...this.pointing };
  }

  private steering(live: Live): Steer {
    const update = (changes: Partial<Audience>) => {
      if (this.audience?.live.code !== live.code) return;
      this.audience = { ...this.audience, ...changes };
      this.say();
      this.changed();
    };
    return new Steer(live, {
      steered: (followers) => update({ followers, lost: false }),
      lost: () => update({ lost: true }),
      ended: () => this.follow(null),
    });
  }

  private hear(message: Message): void {
    if (message.type === 'hello') this.say();
    if (message.type === 'command') this.command(message.command);
    if (message.type === 'point') this.point(message.pointing);
    if (message.type === 'live') this.follow(message.live);
    if (message.type === 'invite') this.invite(message.invited);
  }

  private tell(): void {
    this.steer?.send(this.frame);
    this.say();
    this.changed();
  }

  private say(): void {
    const { frame, audience, invited } = this;
    this.channel?.say({ type: 'state', frame, audience, invited });
  }

  private readonly leave = () => this.channel?.say({ type: 'bye' });
}
