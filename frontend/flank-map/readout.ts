import { Control, DomUtil, LatLng, type LeafletMouseEvent, type Map as LeafletMap } from 'leaflet';
import type { LonLat } from './geodesy';
import type { FlankMapMessages } from './messages';
import { placeText } from './wording';

/**
 * Tells the place under the pointer, or in the middle of the map while the keyboard has it: in
 * degrees and as a military grid reference.
 */
export class Readout extends Control {
  private readonly box = DomUtil.create('div', 'readout');
  private gridReference: ((place: LonLat) => string) | null = null;
  private shown: LonLat | null = null;
  private map: LeafletMap | null = null;

  constructor() {
    super({ position: 'bottomright' });
    this.box.setAttribute('role', 'group');
    this.box.hidden = true;
  }

  onAdd(map: LeafletMap): HTMLElement {
    this.map = map;
    map.on('mousemove', this.underPointer, this);
    map.on('mouseout', this.hide, this);
    map.on('move', this.inMiddle, this);
    map.getContainer().addEventListener('focus', this.inMiddle);
    map.getContainer().addEventListener('blur', this.hide);
    return this.box;
  }

  onRemove(map: LeafletMap): void {
    map.off('mousemove', this.underPointer, this);
    map.off('mouseout', this.hide, this);
    map.off('move', this.inMiddle, this);
    map.getContainer().removeEventListener('focus', this.inMiddle);
    map.getContainer().removeEventListener('blur', this.hide);
    this.map = null;
  }

  speak({ coordinates }: FlankMapMessages): void {
    this.box.setAttribute('aria-label', coordinates);
  }

  private underPointer({ latlng }: LeafletMouseEvent): void {
    this.tell(latlng);
  }

  private readonly inMiddle = () => {
    if (this.map?.getContainer().matches(':focus-visible')) this.tell(this.map.getCenter());
  };

  private readonly hide = () => {
    this.box.hidden = true;
  };

  private tell({ lng, lat }: LatLng): void {
    const grid = this.gridReference?.([lng, lat]);
    const words = [placeText(lng, lat), ...(grid ? [grid] : [])];
    this.box.replaceChildren(
      ...words.map((it) => Object.assign(document.createElement('span'), { textContent: it })),
    );
    this.box.hidden = false;
    this.shown = [lng, lat];
    if (!this.gridReference) this.load();
  }

  /** The grid is worked out by a library that is fetched when it is first needed. */
  private async load(): Promise<void> {
    this.gridReference = () => '';
    this.gridReference = (await import('./geodesy')).gridReference;
    if (this.shown && !this.box.hidden) this.tell(new LatLng(this.shown[1], this.shown[0]));
  }
}
