import { html, nothing, type TemplateResult } from 'lit';
import type { MapPlace, MapPointing, MapSnapshot } from '../flank-map/snapshot';
import { CONSOLE_TEXTS, TEXTS } from './messages';
import type { Given } from './page';
import { GROWTH, grown, nudged, pointed, type Tool } from './tools';

const ARROWS: Record<string, [right: number, up: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const NOWHERE: MapPointing = { pointer: null, spotlight: null };

/** What a desk tells. */
export interface DeskListener {
  pointing(pointing: MapPointing): void;
  /** The tool has changed. */
  changed(): void;
}

/** The console's small map, on which the presenter points for all screens. */
export class PointingDesk {
  tool: Tool = null;

  constructor(private readonly listener: DeskListener) {}

  /** Takes a tool up, or puts it down where it is in the hand already. */
  take(tool: Tool): void {
    this.tool = this.tool === tool ? null : tool;
    this.listener.pointing(NOWHERE);
    this.listener.changed();
  }

  /** False where there is no tool in the hand. */
  putDown(): boolean {
    const held = this.tool !== null;
    if (held) this.take(this.tool);
    return held;
  }

  /** Takes arrow keys while a tool is in the hand; false for any other key. */
  key(key: string, now: MapPointing, snapshot: MapSnapshot): boolean {
    if (!this.tool || !(key in ARROWS)) return false;
    const [right, up] = ARROWS[key];
    this.listener.pointing(nudged(now, this.tool, snapshot.camera, right, up));
    return true;
  }

  resize(now: MapPointing, larger: boolean): boolean {
    if (this.tool !== 'spotlight') return false;
    this.listener.pointing(grown(now, larger ? GROWTH : 1 / GROWTH));
    return true;
  }

  /** The map itself, with what is pointed at on it. */
  map({ page }: Given, snapshot: MapSnapshot, now: MapPointing): TemplateResult {
    const wheel = (event: WheelEvent) => {
      if (!this.resize(now, event.deltaY < 0)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    return html`<div
      class=${`desk ${this.tool ?? ''}`}
      @wheel=${{ handleEvent: wheel, capture: true, passive: false }}
    >
      <flank-map
        role="region"
        aria-label=${TEXTS.map}
        .files=${page.files}
        .snapshot=${snapshot}
        .pointing=${now}
        ?points=${this.tool !== null}
        @flank-map-point=${({ detail }: CustomEvent<MapPlace | null>) =>
          this.tool && this.listener.pointing(pointed(now, this.tool, detail))}
      ></flank-map>
    </div>`;
  }

  buttons(): TemplateResult {
    return html`
      ${this.button('pointer', CONSOLE_TEXTS.pointer, 'P')}
      ${this.button('spotlight', CONSOLE_TEXTS.spotlight, 'S')}
    `;
  }

  hint(): TemplateResult | typeof nothing {
    if (!this.tool) return nothing;
    return html`${this.tool === 'pointer' ? CONSOLE_TEXTS.pointerHint : CONSOLE_TEXTS.spotlightHint}`;
  }

  private button(tool: Exclude<Tool, null>, text: string, key: string): TemplateResult {
    return html`<button
      class="button"
      aria-pressed=${this.tool === tool}
      @click=${() => this.take(tool)}
    >
      ${text} <kbd>${key}</kbd>
    </button>`;
  }
}
