import { adoptStyles, html, render } from 'lit';
import { bareMap, INSETS_PX, setAside } from './aside';
import type { FlankMap } from './flank-map';
import { groundStyles } from './ground.styles';
import { paintedPicture } from './painted-picture';
import { paletteStyles } from './palette.styles';
import { posterFoot } from './poster-foot';
import type { PosterText } from './poster-text';
import { posterStyles } from './poster.styles';
import { cameraOver, freeView, type MapView, type RestingMap } from './resting-map';
import { metresPerPx, scaleBar } from './scale-bar';
import type { MapCamera, MapSnapshot } from './snapshot';

/** What a poster is laid out on. */
export interface Sheet {
  widthPx: number;
  heightPx: number;
  /** Pixels of the picture per CSS pixel. */
  pixelRatio: number;
  /** Room around map and foot, px; 0: the map reaches the edges. */
  marginPx: number;
  /** Whether it is light, whatever the page is. */
  light: boolean;
  /** Whether the map comes no closer than it is, where the sheet has room to spare. */
  keepsZoom: boolean;
}

/** A4 across at 300 dots per inch, 3508 by 2480 px; a letter of 12 px is one of 9 points. */
export const A4: Sheet = {
  widthPx: 1122.56,
  heightPx: 793.6,
  pixelRatio: 3.125,
  marginPx: 24,
  light: true,
  keepsZoom: false,
};

const NARROW_PX = 700;
const SCALE_ROOM_PX = 180;

/** A sheet of the window's size in the screen's pixels. */
export function screenSheet(): Sheet {
  const { innerWidth: widthPx, innerHeight: heightPx, devicePixelRatio: pixelRatio } = window;
  return { widthPx, heightPx, pixelRatio, marginPx: 0, light: false, keepsZoom: true };
}

/**
 * A PNG of what a map shows, with a foot: title, date, legend, scale bar and credits. What lies free
 * of the page's panels on the map is in the middle of the poster.
 */
export async function posterOf(element: FlankMap, text: PosterText, sheet: Sheet): Promise<Blob> {
  const shown = await element.atRest();
  const snapshot = element.snapshot;
  if (!snapshot) throw new Error('flank-map: a map without a snapshot has no poster');
  const poster = new Poster(sheet, text, creditsOf(snapshot));
  const aside = setAside(poster.host, sheet.light || shown.look !== 'dark' ? 'light' : 'dark');
  try {
    poster.show({ ...snapshot, camera: poster.camera(shown) });
    await poster.measure();
    const { pixelRatio } = sheet;
    return await paintedPicture(poster.paper, poster.map, { pixelRatio });
  } finally {
    aside.remove();
  }
}

/** Whom the map credits, each once. */
export function creditsOf({ basemap, layers }: MapSnapshot): string[] {
  const shown = layers.filter((it) => it.visible).map((it) => it.attribution);
  const all = [basemap?.attribution, ...shown].filter((it): it is string => Boolean(it));
  return [...new Set(all)];
}

/** A sheet with a map of its own, laid out by the browser. */
class Poster {
  readonly host = document.createElement('div');
  readonly map = bareMap();
  readonly paper: HTMLElement;
  private readonly foot: HTMLElement;

  constructor(
    private readonly sheet: Sheet,
    private readonly text: PosterText,
    private readonly credits: string[],
  ) {
    const root = this.host.attachShadow({ mode: 'open' });
    adoptStyles(root, [paletteStyles, groundStyles, posterStyles]);
    const { widthPx, marginPx } = sheet;
    const kinds = `sheet ${marginPx ? 'framed' : ''} ${widthPx < NARROW_PX ? 'narrow' : ''}`;
    const size = `width: ${widthPx}px; min-height: ${sheet.heightPx}px; padding: ${marginPx}px`;
    render(
      html`<div class=${kinds} style=${size}>
        ${this.map}
        <div class="foot"></div>
      </div>`,
      root,
    );
    this.paper = root.querySelector('.sheet')!;
    this.foot = root.querySelector('.foot')!;
    render(this.footer(null), this.foot);
  }

  show(snapshot: MapSnapshot): void {
    this.map.snapshot = snapshot;
  }

  /** Shows on this map what another one shows. */
  camera({ view, insets }: RestingMap): MapCamera {
    const free = freeView(view, insets);
    if (!this.sheet.keepsZoom) return cameraOver(free);
    const { top, right, bottom, left } = INSETS_PX;
    return cameraOver({
      ...free,
      widthPx: Math.max(free.widthPx, this.map.clientWidth - left - right),
      heightPx: Math.max(free.heightPx, this.map.clientHeight - top - bottom),
    });
  }

  /** Draws the scale bar, once the map tells its scale. */
  async measure(): Promise<void> {
    const { view } = await this.map.atRest();
    render(this.footer(view), this.foot);
  }

  private footer(view: MapView | null) {
    const scale = view && {
      bar: scaleBar(metresPerPx(view.latDeg, view.zoom), SCALE_ROOM_PX),
      note: this.text.scale.replace('{latitude}', () => latitude(view.latDeg)),
    };
    return posterFoot(this.text, [...this.credits, ...this.text.credits], scale);
  }
}

function latitude(latDeg: number): string {
  return `${Math.abs(latDeg).toFixed(1)}° ${latDeg < 0 ? 'S' : 'N'}`;
}
