import { LatLng, type LeafletMouseEvent, type Map as LeafletMap } from 'leaflet';
import type { MapPlace, MapPointing } from './snapshot';

/** Length of the equator, metres, as Web Mercator has it. */
const EQUATOR_M = 40_075_016.686;

/**
 * Shows where somebody points: a dot at a place, and a circle of light around another while the
 * rest of the map is dimmed. It takes no pointer of its own.
 */
export class Pointing {
  private readonly dot = document.createElement('div');
  private readonly light = document.createElement('div');
  private shown: MapPointing | null = null;

  /** @param told hears the place under the mouse; null when it leaves the map */
  constructor(
    private readonly map: LeafletMap,
    private readonly told: (place: MapPlace | null) => void,
  ) {
    this.dot.className = 'pointing-dot';
    this.light.className = 'pointing-light';
    map.getContainer().append(this.light, this.dot);
    map.on('move zoom viewreset resize', this.place, this);
    map.on('mousemove', this.tell, this);
    map.on('mouseout', this.tellNothing, this);
    this.show(null);
  }

  remove(): void {
    this.map.off('move zoom viewreset resize', this.place, this);
    this.map.off('mousemove', this.tell, this);
    this.map.off('mouseout', this.tellNothing, this);
    this.dot.remove();
    this.light.remove();
  }

  show(pointing: MapPointing | null): void {
    this.shown = pointing;
    this.dot.hidden = !pointing?.pointer;
    this.light.hidden = !pointing?.spotlight;
    this.place();
  }

  private place(): void {
    const { pointer = null, spotlight = null } = this.shown ?? {};
    if (pointer) {
      const { x, y } = this.at(pointer);
      this.dot.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
    }
    if (!spotlight) return;
    const { x, y } = this.at(spotlight);
    const radius = pixels(spotlight.radiusM, spotlight.latDeg, this.map.getZoom());
    this.light.style.setProperty('--x', `${x.toFixed(1)}px`);
    this.light.style.setProperty('--y', `${y.toFixed(1)}px`);
    this.light.style.setProperty('--radius', `${radius.toFixed(1)}px`);
  }

  private at({ lonDeg, latDeg }: MapPlace) {
    return this.map.latLngToContainerPoint(new LatLng(latDeg, lonDeg));
  }

  private tell({ latlng }: LeafletMouseEvent): void {
    this.told({ lonDeg: latlng.lng, latDeg: latlng.lat });
  }

  private tellNothing(): void {
    this.told(null);
  }
}

/** How long a distance on the ground is on the map, at a latitude and zoom level. */
export function pixels(distanceM: number, latDeg: number, zoom: number): number {
  const metresPerPixel = (EQUATOR_M * Math.cos((latDeg * Math.PI) / 180)) / (256 * 2 ** zoom);
  return distanceM / metresPerPixel;
}
