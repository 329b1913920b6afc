import { Control, DomUtil, type Map as LeafletMap } from 'leaflet';
import type { FlankMapMessages } from './messages';
import type { MapBasemap, MapLayer } from './snapshot';

/** Zoom buttons, scale bar and credits, one above the other in the lower right corner. */
export class Controls {
  private readonly zoom = new Control.Zoom({ position: 'bottomright' });
  private readonly scale = new Control.Scale({ position: 'bottomright', imperial: false });
  private readonly credits = new Credits({ position: 'bottomright' });

  constructor(map: LeafletMap) {
    for (const control of [this.credits, this.scale, this.zoom]) control.addTo(map);
    this.zoom.getContainer()!.addEventListener('keydown', pressOnSpace);
  }

  remove(): void {
    for (const control of [this.zoom, this.scale, this.credits]) control.remove();
  }

  speak(messages: FlankMapMessages): void {
    this.name('.leaflet-control-zoom-in', messages.zoomIn);
    this.name('.leaflet-control-zoom-out', messages.zoomOut);
  }

  credit(basemap: MapBasemap | null, layers: MapLayer[]): void {
    const visible = layers.filter((it) => it.visible);
    this.credits.show([basemap?.attribution ?? null, ...visible.map((it) => it.attribution)]);
  }

  private name(selector: string, name: string): void {
    const button = this.zoom.getContainer()!.querySelector<HTMLElement>(selector)!;
    button.title = name;
    button.setAttribute('aria-label', name);
  }
}

/** Whose data the map shows, as plain text: Leaflet's own control takes it as markup. */
class Credits extends Control {
  private readonly line = DomUtil.create('div', 'leaflet-control-attribution');

  onAdd(): HTMLElement {
    return this.line;
  }

  show(attributions: (string | null)[]): void {
    this.line.textContent = [...new Set(['Leaflet', ...attributions])].filter(Boolean).join(' · ');
  }
}

/** Leaflet's zoom buttons are links in the role of buttons, which answer to Enter only. */
function pressOnSpace(event: KeyboardEvent): void {
  if (event.key !== ' ') return;
  event.preventDefault();
  (event.target as HTMLElement).click();
}
