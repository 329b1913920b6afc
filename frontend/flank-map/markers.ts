import { DivIcon, type Handler, type LatLng, type Map as LeafletMap, Marker } from 'leaflet';
import { DEFAULTS } from './defaults';
import type { Box } from './label-layout';
import { MarkerButton } from './marker-button';
import type { MapMarker } from './snapshot';

interface Standing {
  marker: Marker;
  button: MarkerButton;
}

/** Keeps the markers on the map in step with the snapshot, each in place as long as its id is. */
export class Markers {
  private readonly standing = new Map<string, Standing>();

  constructor(
    private readonly map: LeafletMap,
    private readonly select: (id: string) => void,
  ) {
    map.on('zoomend', this.fitZoom, this);
    this.fitZoom();
  }

  remove(): void {
    this.map.off('zoomend', this.fitZoom, this);
    this.standing.forEach(({ marker }) => marker.remove());
    this.standing.clear();
  }

  show(markers: MapMarker[], selectedId: string | null): void {
    const wanted = new Set(markers.map((it) => it.id));
    for (const [id, { marker }] of this.standing) {
      if (wanted.has(id)) continue;
      marker.remove();
      this.standing.delete(id);
    }
    for (const it of markers) {
      const { marker, button } = this.standing.get(it.id) ?? this.stand(it);
      marker.setLatLng([it.latDeg, it.lonDeg]);
      button.show(it, it.id === selectedId);
    }
    this.order(markers);
  }

  placeOf(id: string): LatLng | null {
    return this.standing.get(id)?.marker.getLatLng() ?? null;
  }

  /** What the markers cover, px in Leaflet's layer coordinates. */
  boxes(): Box[] {
    const scale = this.isFar() ? DEFAULTS.farScale : 1;
    return [...this.standing.values()].flatMap(({ marker, button }) => {
      const { x, y } = this.map.latLngToLayerPoint(marker.getLatLng());
      return button.boxes(scale).map((box) => ({
        left: box.left + x,
        top: box.top + y,
        right: box.right + x,
        bottom: box.bottom + y,
      }));
    });
  }

  /** From far out the markers stand small and without captions, so that they stand apart. */
  private fitZoom(): void {
    const pane = this.map.getPane('markerPane')!;
    pane.classList.toggle('far', this.isFar());
    pane.style.setProperty('--far-scale', String(DEFAULTS.farScale));
  }

  private isFar(): boolean {
    return this.map.getZoom() < DEFAULTS.captionsFromZoom;
  }

  private stand(it: MapMarker): Standing {
    const button = new MarkerButton((event) => {
      if (!this.endsADrag(event)) this.select(it.id);
    });
    const icon = new DivIcon({ html: button.element, className: 'marker-stand', iconSize: [0, 0] });
    const options = { icon, interactive: false, keyboard: false };
    const marker = new Marker([it.latDeg, it.lonDeg], options).addTo(this.map);
    const standing = { marker, button };
    this.standing.set(it.id, standing);
    return standing;
  }

  /** Whether a click is what the browser makes of letting go after dragging the map. */
  private endsADrag(event: MouseEvent): boolean {
    const dragging = this.map.dragging as Handler & { moved(): boolean };
    return event.detail > 0 && dragging.moved();
  }

  /** Puts the elements into the snapshot's order, which is the order of Tab. */
  private order(markers: MapMarker[]): void {
    const pane = this.map.getPane('markerPane')!;
    const root = pane.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    markers.forEach((it, index) => {
      const element = this.standing.get(it.id)!.marker.getElement()!;
      const there = pane.children[index];
      if (there !== element) pane.insertBefore(element, there ?? null);
    });
    if (focused?.isConnected && root.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
  }
}
