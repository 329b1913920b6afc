import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Sizes of the text, as a share of the full one, that are tried in turn. */
const SHARES = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/**
 * Sets the panel's text as large as it fits, and lets it scroll where even the smallest does not.
 * What scrolls can be reached by Tab, so that the keyboard can scroll it.
 */
export function fitText(panel: HTMLElement): void {
  const overflows = () => panel.scrollHeight > panel.clientHeight + 1;
  for (const share of SHARES) {
    panel.style.setProperty('--fit', String(share));
    if (!overflows()) break;
  }
  if (overflows()) panel.tabIndex = 0;
  else panel.removeAttribute('tabindex');
}

/** Keeps a host's panel fitted: when its words change, its size does, or its typeface arrives. */
export class Fit implements ReactiveController {
  private readonly sizes = new ResizeObserver(() => this.fit());
  private panel: HTMLElement | null = null;
  private words = '';

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts?.addEventListener('loadingdone', this.fit);
  }

  hostDisconnected(): void {
    document.fonts?.removeEventListener('loadingdone', this.fit);
    this.sizes.disconnect();
    this.panel = null;
  }

  hostUpdated(): void {
    const panel = this.host.querySelector<HTMLElement>('.panel-text');
    const words = panel?.textContent ?? '';
    if (panel === this.panel && words === this.words) return;
    if (panel !== this.panel) {
      this.sizes.disconnect();
      if (panel) this.sizes.observe(panel);
    }
    this.panel = panel;
    this.words = words;
    panel?.scrollTo?.(0, 0);
    this.fit();
  }

  private readonly fit = () => {
    if (this.panel) fitText(this.panel);
  };
}
