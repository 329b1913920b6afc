import type { MapPointing } from '../flank-map/snapshot';
import type { Page } from './page';

/** What a presenter shows at a moment. */
export interface Frame extends MapPointing {
  /** From 0. */
  step: number;
  black: boolean;
}

/** A frame as followers hear it; its serial grows with every change. */
export interface LiveFrame extends Frame {
  serial: number;
}

/** A live showing, as the one who started it knows it. */
export interface Live {
  code: string;
  /** Gives the right to steer. */
  key: string;
  /** Where an audience follows, from the server's root on. */
  address: string;
  /** The same as an audience reaches it from elsewhere, where the server says so. */
  link?: string;
  /** A drawing of that address as a QR code. */
  qr: string;
}

/** Starts a live showing. Rejects with a sentence where the server refuses it. */
export async function startLive(briefingId: string, csrf: Page['csrf']): Promise<Live> {
  const response = await fetch('api/live', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(csrf ? { [csrf.header]: csrf.token } : {}),
    },
    body: JSON.stringify({ briefingId }),
  });
  if (!response.ok) throw new Error(await reasonOf(response));
  return response.json();
}

/** Ends a live showing for everybody; one that has ended already is no failure. */
export async function endLive({ code, key }: Live): Promise<void> {
  const headers = { Authorization: `Bearer ${key}` };
  const response = await fetch(`api/live/${code}`, { method: 'DELETE', headers });
  if (!response.ok && ![404, 410].includes(response.status)) {
    throw new Error(await reasonOf(response));
  }
}

/** Keeps a live showing for this window, so that it goes on when the page is loaded again. */
export const keptLive = {
  get(briefingId: string): Live | null {
    try {
      return JSON.parse(sessionStorage.getItem(keyOf(briefingId)) ?? 'null');
    } catch {
      return null;
    }
  },
  set(briefingId: string, live: Live | null): void {
    try {
      if (live) sessionStorage.setItem(keyOf(briefingId), JSON.stringify(live));
      else sessionStorage.removeItem(keyOf(briefingId));
    } catch {
      // A file on a disk may be given no storage; the showing then ends with the page.
    }
  },
};

function keyOf(briefingId: string): string {
  return `flank-atlas-live-${briefingId}`;
}

/** What the server says of a request that it refuses: one sentence. */
async function reasonOf(response: Response): Promise<string> {
  const sentence = await response.text().catch(() => '');
  return sentence.trim() || `The server answered ${response.status}.`;
}
