import type { MapPointing } from '../flank-map/snapshot';
import type { Frame, Live } from './live';
import type { PlayCommand } from './play';

/** How the audience's screens stand, where a showing is live. */
export interface Audience {
  live: Live;
  /** Null until the server has told. */
  followers: number | null;
  /** Whether the server can't be reached just now. */
  lost: boolean;
}

/** What the window for the audience tells the presenter's console, and what it is told. */
export type Message =
  | { type: 'state'; frame: Frame; audience: Audience | null; invited: boolean }
  | { type: 'bye' }
  | { type: 'hello' }
  | { type: 'command'; command: PlayCommand }
  | { type: 'point'; pointing: MapPointing }
  | { type: 'live'; live: Live | null }
  /** Whether the link for followers is shown large. */
  | { type: 'invite'; invited: boolean };

/** Joins the windows of one briefing in one browser. */
export class Channel {
  private readonly channel: BroadcastChannel | null;

  /** @param heard hears what other windows say */
  constructor(briefingId: string, heard: (message: Message) => void) {
    const name = `flank-atlas-briefing-${briefingId}`;
    this.channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
    this.channel?.addEventListener('message', (event) => heard(event.data));
  }

  say(message: Message): void {
    this.channel?.postMessage(message);
  }

  close(): void {
    this.channel?.close();
  }
}
