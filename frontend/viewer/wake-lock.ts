import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keeps the screen from going to sleep while its host is on the page, where the browser can. */
export class WakeLock implements ReactiveController {
  private lock: WakeLockSentinel | null = null;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.take);
    void this.take();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.take);
    void this.lock?.release();
    this.lock = null;
  }

  /** A browser lets go of it whenever the page is hidden. */
  private readonly take = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    this.lock = await navigator.wakeLock.request('screen').catch(() => null);
  };
}
