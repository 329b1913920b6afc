import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet';
import { DEFAULTS } from './defaults';
import { type Box, type LabelShape, placeLabels } from './label-layout';
import { dotRadius, labelElement, type MapLabel } from './map-label';

/** A label once it has been near the view: its element, and its text's size when known. */
interface Drawn {
  label: MapLabel;
  text: HTMLElement;
  marker: Marker;
  size: { width: number; height: number } | null;
}

/**
 * Shows names that touch neither each other nor the markers. They are for the eye only and take no
 * pointer. Laid out anew when the map has come to rest.
 */
export class Labels {
  private readonly bySource = new Map<string, MapLabel[]>();
  private readonly drawn = new Map<MapLabel, Drawn>();
  private readonly shown = new LayerGroup();
  private readonly gauge = document.createElement('div');
  private frameRequest = 0;

  /** @param obstacles what no label may touch, px in Leaflet's layer coordinates */
  constructor(
    private readonly map: LeafletMap,
    private readonly obstacles: () => Box[],
  ) {
    const pane = map.createPane('labels');
    pane.style.zIndex = '550';
    pane.setAttribute('aria-hidden', 'true');
    this.gauge.className = 'gauge';
    pane.append(this.gauge);
    this.shown.addTo(map);
    map.on('moveend', this.schedule, this);
    document.fonts?.addEventListener('loadingdone', this.measureAnew);
  }

  remove(): void {
    document.fonts?.removeEventListener('loadingdone', this.measureAnew);
    this.map.off('moveend', this.schedule, this);
    cancelAnimationFrame(this.frameRequest);
    this.shown.remove();
  }

  /** Sets the names that come from one source; none takes them away. */
  set(source: string, labels: MapLabel[]): void {
    this.bySource.get(source)?.forEach((label) => this.forget(label));
    this.bySource.set(source, labels);
    this.schedule();
  }

  /** Lays out before the next frame, however often it is asked. */
  schedule(): void {
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = requestAnimationFrame(() => this.layOut());
  }

  private layOut(): void {
    const near = this.nearLabels().map((label) => this.draw(label));
    this.measure(near);
    const offsets = placeLabels(
      near.map((it) => this.shape(it)),
      this.obstacles(),
    );
    const placed = new Set(near.filter((_, index) => offsets[index]).map((it) => it.marker));
    this.shown.getLayers().forEach((it) => placed.has(it as Marker) || this.shown.removeLayer(it));
    near.forEach(({ text, marker }, index) => {
      const offset = offsets[index];
      if (!offset) return;
      text.style.left = `${Math.round(offset.dx)}px`;
      text.style.top = `${Math.round(offset.dy)}px`;
      this.shown.addLayer(marker);
    });
  }

  /** Labels for this zoom, to a tenth of a level, in and around the view. */
  private nearLabels(): MapLabel[] {
    const zoom = Math.round(this.map.getZoom() * 10) / 10;
    const around = this.map.getBounds().pad(DEFAULTS.labelsBeyond);
    return [...this.bySource.values()]
      .flat()
      .filter((it) => it.minZoom <= zoom && zoom <= it.maxZoom)
      .filter((it) => around.contains([it.latDeg, it.lonDeg]));
  }

  private draw(label: MapLabel): Drawn {
    let drawn = this.drawn.get(label);
    if (!drawn) {
      const { element, text } = labelElement(label);
      const icon = new DivIcon({ html: element, className: 'label-stand', iconSize: [0, 0] });
      const options = { icon, pane: 'labels', interactive: false, keyboard: false };
      const marker = new Marker([label.latDeg, label.lonDeg], options);
      this.gauge.append(element);
      drawn = { label, text, marker, size: null };
      this.drawn.set(label, drawn);
    }
    return drawn;
  }

  /** Takes the sizes that are not known yet, all after the last change of the document. */
  private measure(near: Drawn[]): void {
    for (const it of near) {
      it.size ??= { width: it.text.offsetWidth, height: it.text.offsetHeight };
    }
  }

  private readonly measureAnew = () => {
    this.drawn.forEach((it) => (it.size = null));
    this.schedule();
  };

  private shape({ label, size }: Drawn): LabelShape {
    const { x, y } = this.map.latLngToLayerPoint([label.latDeg, label.lonDeg]);
    const { rank, leftFirst } = label;
    return { x, y, ...size!, rank, leftFirst, dotRadius: dotRadius(label.kind) };
  }

  private forget(label: MapLabel): void {
    const drawn = this.drawn.get(label);
    if (drawn) this.shown.removeLayer(drawn.marker);
    this.drawn.delete(label);
  }
}
