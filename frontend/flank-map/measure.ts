import {
  DomEvent,
  LayerGroup,
  type LeafletMouseEvent,
  type Map as LeafletMap,
  Polyline,
  SVG,
} from 'leaflet';
import { DEFAULTS } from './defaults';
import type { Course, LonLat } from './geodesy';
import { type Leg, MeasurePanel } from './measure-panel';
import type { FlankMapMessages } from './messages';

type Geodesy = typeof import('./geodesy');

/**
 * Measures along geodesics: places by click, by opening a marker, or in the middle of the map by
 * Enter while the map has the keyboard. Backspace takes the last place back, Esc ends.
 */
export class Measure {
  private readonly panel: MeasurePanel;
  private readonly lines: LayerGroup;
  private readonly renderer: SVG;
  private geodesy: Geodesy | null = null;
  private places: LonLat[] = [];
  private on = false;

  constructor(private readonly map: LeafletMap) {
    const pane = map.createPane('measure');
    pane.style.zIndex = '560';
    pane.style.pointerEvents = 'none';
    this.renderer = new SVG({ pane: 'measure', padding: DEFAULTS.drawnBeyond });
    this.lines = new LayerGroup().addTo(map);
    this.panel = new MeasurePanel({
      toggle: () => (this.on ? this.end() : this.begin()),
      undo: () => this.undo(),
      clear: () => this.set([]),
    }).addTo(map);
    map.on('click', this.byClick, this);
    map.getContainer().addEventListener('keydown', this.byKey);
  }

  remove(): void {
    this.map.off('click', this.byClick, this);
    this.map.getContainer().removeEventListener('keydown', this.byKey);
    this.panel.remove();
    this.lines.remove();
    this.renderer.remove();
  }

  speak(messages: FlankMapMessages): void {
    this.panel.speak(messages);
  }

  get isOn(): boolean {
    return this.on;
  }

  /** Takes a place that was opened; false while nothing is measured. */
  take(lonDeg: number, latDeg: number): boolean {
    if (this.on) this.add([lonDeg, latDeg]);
    return this.on;
  }

  private async begin(): Promise<void> {
    this.on = true;
    this.show();
    this.geodesy ??= await import('./geodesy');
    this.show();
  }

  private end(): void {
    this.on = false;
    this.set([]);
  }

  private add(place: LonLat): void {
    this.set([...this.places, place]);
  }

  private undo(): void {
    this.set(this.places.slice(0, -1));
  }

  private set(places: LonLat[]): void {
    this.places = places;
    this.show();
  }

  private byClick({ latlng, originalEvent }: LeafletMouseEvent): void {
    const onButton = originalEvent.composedPath().some((it) => it instanceof HTMLButtonElement);
    if (this.on && !onButton) this.add([latlng.lng, latlng.lat]);
  }

  private readonly byKey = (event: KeyboardEvent) => {
    if (!this.on) return;
    const onMap = event.target === this.map.getContainer();
    if (event.key === 'Escape') this.end();
    else if (event.key === 'Backspace') this.undo();
    else if (event.key === 'Enter' && onMap) {
      const { lng, lat } = this.map.getCenter();
      this.add([lng, lat]);
    } else return;
    DomEvent.stop(event);
  };

  private show(): void {
    this.map.getContainer().classList.toggle('measuring', this.on);
    this.lines.clearLayers();
    const { geodesy, places } = this;
    const legs = places.slice(1).map((to, index) => ({ from: places[index], to }));
    if (geodesy) legs.forEach(({ from, to }) => this.drawLine(geodesy, from, to));
    places.forEach((place) => this.drawDot(place));
    const measured = geodesy ? legs.map(({ from, to }) => geodesy.course(from, to)) : [];
    this.panel.show(this.on, places.length, measured.map(numbered));
  }

  private drawLine(geodesy: Geodesy, from: LonLat, to: LonLat): void {
    const line = geodesy.geodesicLine(from, to, DEFAULTS.linkPieces);
    this.draw('measured', line);
  }

  /** A line of no length with round ends is a dot. */
  private drawDot(place: LonLat): void {
    this.draw('measured measured-place', [place, place]);
  }

  private draw(className: string, line: LonLat[]): void {
    const points = line.map(([lonDeg, latDeg]): [number, number] => [latDeg, lonDeg]);
    const options = { className, interactive: false, renderer: this.renderer, smoothFactor: 0 };
    this.lines.addLayer(new Polyline(points, options));
  }
}

function numbered(course: Course, index: number): Leg {
  return { ...course, from: index + 1, to: index + 2 };
}
