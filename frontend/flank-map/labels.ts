import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet';
import { DEFAULTS } from './defaults';
import { type Box, type LabelShape, type Placement, placeLabels } from './label-layout';
import { lettering } from './lettering';
import {
  dotRadius,
  isNamedAt,
  labelElement,
  labelKey,
  type MapLabel,
  mayStandAlone,
} from './map-label';

/** A label once it has been near the view: its element, and its text's size when known. */
interface Drawn {
  label: MapLabel;
  text: HTMLElement;
  marker: Marker;
  size: { width: number; height: number } | null;
}

/** What no label may touch. */
export interface LabelObstacles {
  /** What each marker covers, px in Leaflet's layer coordinates. */
  markers(): Box[][];
  /** Elements that float over the map. */
  covers(): Element[];
}

/**
 * Shows names that touch neither each other nor the markers. They are for the eye only and take no
 * pointer. Laid out anew when the map has come to rest.
 */
export class Labels {
  private readonly bySource = new Map<string, MapLabel[]>();
  private readonly drawn = new Map<string, Drawn>();
  private readonly shown = new LayerGroup();
  private readonly gauge = document.createElement('div');
  private frameRequest = 0;

  constructor(
    private readonly map: LeafletMap,
    private readonly obstacles: LabelObstacles,
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
    this.bySource.set(source, labels);
    this.schedule();
  }

  /** Lays out before the next frame, however often it is asked. */
  schedule(): void {
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = requestAnimationFrame(() => this.layOut());
  }

  /** Lays out at once, by sizes taken anew: a font may have come. */
  settle(): void {
    this.drawn.forEach((it) => (it.size = null));
    this.layOut();
  }

  /** Lays out at once: on paper there is no next frame. */
  layOut(): void {
    const near = this.nearLabels();
    this.forgetOthers(near);
    const drawn = [...near].map(([key, label]) => this.draw(key, label));
    this.measure(drawn);
    const placements = placeLabels(
      drawn.map((it) => this.shape(it)),
      {
        obstacles: this.covered(),
        markers: this.obstacles.markers(),
        view: this.view(),
        besideMarkers: this.map.getZoom() >= DEFAULTS.besideMarkersZoom,
      },
    );
    const placed = new Set(drawn.filter((_, index) => placements[index]).map((it) => it.marker));
    this.shown.getLayers().forEach((it) => placed.has(it as Marker) || this.shown.removeLayer(it));
    drawn.forEach((it, index) => placements[index] && this.stand(it, placements[index]));
  }

  private stand({ label, text, marker }: Drawn, placement: Placement): void {
    const alone = placement === 'dot' || !isNamedAt(label.kind, this.map.getZoom());
    text.style.visibility = alone ? 'hidden' : '';
    const dotHidden = placement !== 'dot' && placement.dotHidden === true;
    text.parentElement!.classList.toggle('beside', dotHidden);
    if (placement !== 'dot') {
      text.style.left = `${Math.round(placement.dx)}px`;
      text.style.top = `${Math.round(placement.dy)}px`;
    }
    this.shown.addLayer(marker);
  }

  /** What the controls at the map's corners, and the page's sheets and panels, lie over. */
  private covered(): Box[] {
    const container = this.map.getContainer();
    const origin = container.getBoundingClientRect();
    const { x, y } = this.map.containerPointToLayerPoint([0, 0]);
    const controls = container.querySelectorAll('.leaflet-control');
    const covers = this.obstacles
      .covers()
      .filter((it) => it.checkVisibility({ visibilityProperty: true }));
    return [...controls, ...covers].map((it) => {
      const { left, top, right, bottom } = it.getBoundingClientRect();
      const [dx, dy] = [x - origin.left, y - origin.top];
      return { left: left + dx, top: top + dy, right: right + dx, bottom: bottom + dy };
    });
  }

  private view(): Box {
    const { x: width, y: height } = this.map.getSize();
    const { x: left, y: top } = this.map.containerPointToLayerPoint([0, 0]);
    return { left, top, right: left + width, bottom: top + height };
  }

  /** Labels for this zoom, to a tenth of a level, in and around the view; each once. */
  private nearLabels(): Map<string, MapLabel> {
    const zoom = Math.round(this.map.getZoom() * 10) / 10;
    const around = this.map.getBounds().pad(DEFAULTS.labelsBeyond);
    const near = [...this.bySource.values()]
      .flat()
      .filter((it) => it.minZoom <= zoom && zoom <= it.maxZoom)
      .filter((it) => around.contains([it.latDeg, it.lonDeg]));
    return new Map(near.map((it) => [labelKey(it), it]));
  }

  private draw(key: string, label: MapLabel): Drawn {
    let drawn = this.drawn.get(key);
    if (!drawn) {
      const { element, text } = labelElement(label);
      const icon = new DivIcon({ html: element, className: 'label-stand', iconSize: [0, 0] });
      const options = { icon, pane: 'labels', interactive: false, keyboard: false };
      const marker = new Marker([label.latDeg, label.lonDeg], options);
      this.gauge.append(element);
      drawn = { label, text, marker, size: null };
      this.drawn.set(key, drawn);
    }
    if (label.spanDeg > 0) this.spread(drawn);
    return drawn;
  }

  /** Letters a name across its area, as wide as it is at this zoom. */
  private spread(drawn: Drawn): void {
    const { label, text } = drawn;
    const lines = label.kind === 'sea' ? [label.name] : label.name.split(' ');
    const letters = Math.max(...lines.map((it) => it.length));
    const spanPx = (label.spanDeg / 360) * 256 * 2 ** this.map.getZoom();
    const { fontPx, spacingPx } = lettering(spanPx, letters * DEFAULTS.letterEm, letters);
    text.style.fontSize = `calc(${fontPx.toFixed(1)}px * var(--_text-scale))`;
    text.style.letterSpacing = `${spacingPx.toFixed(1)}px`;
    text.style.marginInlineEnd = `${(-spacingPx).toFixed(1)}px`;
    drawn.size = null;
  }

  /** Takes the sizes that are not known yet, all after the last change of the document. */
  private measure(drawn: Drawn[]): void {
    const unknown = drawn.filter((it) => !it.size);
    for (const { text } of unknown) {
      if (!text.isConnected) this.gauge.append(text.parentElement!);
    }
    for (const it of unknown) {
      it.size = { width: it.text.offsetWidth, height: it.text.offsetHeight };
    }
  }

  private readonly measureAnew = () => {
    this.drawn.forEach((it) => (it.size = null));
    this.schedule();
  };

  private shape({ label, size }: Drawn): LabelShape {
    const { x, y } = this.map.latLngToLayerPoint([label.latDeg, label.lonDeg]);
    const { kind, rank, leftFirst, angleDeg } = label;
    const named = isNamedAt(kind, this.map.getZoom()) ? size! : { width: 0, height: 0 };
    const alone = { dotRadius: dotRadius(kind), dotAlone: mayStandAlone(kind) };
    return { x, y, ...named, rank, leftFirst, angleDeg, ...alone };
  }

  /** Lets go of labels that have left the view, once there are many. */
  private forgetOthers(near: Map<string, MapLabel>): void {
    if (this.drawn.size <= DEFAULTS.labelsKept) return;
    for (const [key, { marker, text }] of this.drawn) {
      if (near.has(key)) continue;
      this.shown.removeLayer(marker);
      text.parentElement?.remove();
      this.drawn.delete(key);
    }
  }
}
