import type { Feature, FeatureCollection } from 'geojson';
import { GeoJSON, type Map as LeafletMap, Polygon, SVG } from 'leaflet';
import { DEFAULTS } from './defaults';
import type { MapLayer } from './snapshot';
import { styleClass } from './style-class';

let panes = 0;

/** The lines and areas of one layer, in a pane of their own. */
export class DrawnLayer {
  private readonly pane: string;
  private readonly renderer: SVG;
  private readonly shapes: GeoJSON;

  /** @param open what opening one of its areas does; null: its areas cannot be opened */
  constructor(
    private readonly map: LeafletMap,
    private readonly layer: MapLayer,
    geometry: FeatureCollection,
    private readonly open: (() => void) | null,
  ) {
    this.pane = `layer-${panes++}`;
    const pane = map.createPane(this.pane);
    if (!open) pane.style.pointerEvents = 'none';
    this.renderer = new SVG({ pane: this.pane, padding: DEFAULTS.drawnBeyond });
    this.shapes = new GeoJSON(geometry, {
      interactive: open !== null,
      filter: isShape,
      style: (feature) => ({
        className: this.classes(feature),
        pane: this.pane,
        renderer: this.renderer,
      }),
    }).addTo(map);
    if (open) this.eachArea((path, area) => makeButton(path, area, layer.name, open));
  }

  remove(): void {
    this.shapes.remove();
    this.renderer.remove();
    this.map.getPane(this.pane)?.remove();
    delete this.map.getPanes()[this.pane];
  }

  /** Puts the layer above those of a lower index. */
  stackAt(index: number): void {
    this.map.getPane(this.pane)!.style.zIndex = String(300 + index);
  }

  setSelected(selected: boolean): void {
    if (!this.open) return;
    this.eachArea((area) => {
      area.classList.toggle('selected', selected);
      area.setAttribute('aria-pressed', String(selected));
    });
  }

  private classes(feature?: Feature): string {
    const { class: ownClass, tint } = feature?.properties ?? {};
    const tinted = [1, 2, 3, 4].includes(tint) ? ` tint-${tint}` : '';
    return `layer ${styleClass(ownClass ?? this.layer.style)}${tinted}`;
  }

  private eachArea(act: (path: Element, area: Polygon) => void): void {
    this.shapes.eachLayer((it) => {
      const path = it instanceof Polygon ? it.getElement() : null;
      if (path) act(path, it as Polygon);
    });
  }
}

function isShape(feature: Feature): boolean {
  return feature.geometry !== null && !feature.geometry.type.endsWith('Point');
}

/** Makes an area answer to a click, and to Enter and Space as a button does. */
function makeButton(path: Element, area: Polygon, name: string, press: () => void): void {
  area.on('click', press);
  path.setAttribute('role', 'button');
  path.setAttribute('tabindex', '0');
  path.setAttribute('aria-label', name);
  path.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    press();
  });
}
