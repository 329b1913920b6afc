import { DivIcon, type Handler, type LatLng, type Map as LeafletMap, Marker } from 'leaflet';
import { wantsLessMotion } from './camera';
import { DEFAULTS } from './defaults';
import type { FileSource } from './files';
import type { Insets } from './frame';
import { type Box, overlap } from './label-layout';
import { atZoom } from './map-style';
import { CAPTION_SIDES, type CaptionSide, MarkerButton } from './marker-button';
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
    private readonly files: FileSource,
    private readonly readInsets: () => Insets,
    private readonly select: (id: string) => void,
  ) {
    map.on('zoomend', this.fit);
  }

  remove(): void {
    this.map.off('zoomend', this.fit);
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
      button.show(this.pictured(it), it.id === selectedId);
    }
    this.order(markers);
    this.fit();
  }

  private pictured(marker: MapMarker): MapMarker {
    const { symbolUrl, flagUrl } = marker;
    return {
      ...marker,
      symbolUrl: this.files.address(symbolUrl),
      flagUrl: this.files.address(flagUrl),
    };
  }

  placeOf(id: string): LatLng | null {
    return this.standing.get(id)?.marker.getLatLng() ?? null;
  }

  /** What each marker covers, px in Leaflet's layer coordinates. */
  boxes(): Box[][] {
    const scale = this.scale();
    return [...this.standing.values()].map((it) => {
      const side = it.button.captionSide;
      const covered = [this.placed(it, it.button.symbolBox, scale)];
      const chip = side && it.button.chipBox(side);
      return chip ? [...covered, this.placed(it, chip, scale)] : covered;
    });
  }

  /**
   * Makes markers smaller from further out, and sets each caption where it lies on no other marker:
   * under its own, else beside it. It is left out where there is no room, unless it is selected.
   */
  readonly fit = () => {
    const scale = this.scale();
    this.map.getPane('markerPane')!.style.setProperty('--marker-scale', scale.toFixed(3));
    const all = [...this.standing.values()].map((it) => ({
      it,
      symbol: this.placed(it, it.button.symbolBox, scale),
    }));
    const readable = scale >= DEFAULTS.captionScale;
    const taken = all.map(({ symbol }) => symbol);
    all.sort((a, b) => Number(b.it.button.isSelected) - Number(a.it.button.isSelected));
    for (const { it, symbol } of all) {
      const { button } = it;
      const chip = (side: CaptionSide) => {
        const box = button.chipBox(side);
        return box && this.placed(it, box, scale);
      };
      const isFree = (box: Box | null) =>
        box !== null && taken.every((other) => other === symbol || !overlap(other, box));
      const free = readable ? CAPTION_SIDES.find((side) => isFree(chip(side))) : undefined;
      button.setCaptionSide(free ?? (button.isSelected ? CAPTION_SIDES[0] : null));
      const covered = button.captionSide && chip(button.captionSide);
      if (covered) taken.push(covered);
    }
  };

  /** A box of a marker at its place, px in Leaflet's layer coordinates. */
  private placed({ marker }: Standing, box: Box, scale: number): Box {
    const { x, y } = this.map.latLngToLayerPoint(marker.getLatLng());
    return {
      left: x + box.left * scale,
      top: y + box.top * scale,
      right: x + box.right * scale,
      bottom: y + box.bottom * scale,
    };
  }

  private scale(): number {
    const style = getComputedStyle(this.map.getContainer());
    const wanted = parseFloat(style.getPropertyValue('--flank-map-marker-scale')) || 1;
    return wanted * atZoom(DEFAULTS.markerScale, this.map.getZoom());
  }

  private stand(it: MapMarker): Standing {
    const button = new MarkerButton((event) => {
      if (!this.endsADrag(event)) this.select(it.id);
    });
    const icon = new DivIcon({ html: button.element, className: 'marker-stand', iconSize: [0, 0] });
    const options = { icon, interactive: false, keyboard: false };
    const marker = new Marker([it.latDeg, it.lonDeg], options).addTo(this.map);
    button.element.addEventListener('focus', () => this.bringIntoView(button.element, marker));
    const standing = { marker, button };
    this.standing.set(it.id, standing);
    return standing;
  }

  /** Moves the map where the keyboard has come to a marker that is out of view. */
  private bringIntoView(element: HTMLElement, marker: Marker): void {
    if (!element.matches(':focus-visible')) return;
    const room = (inset: number) => Math.max(0, inset - DEFAULTS.focusRoomPx);
    const { left, top, right, bottom } = this.readInsets();
    this.map.panInside(marker.getLatLng(), {
      paddingTopLeft: [room(left), room(top)],
      paddingBottomRight: [room(right), room(bottom)],
      animate: !wantsLessMotion(),
    });
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
