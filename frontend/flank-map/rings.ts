import { LayerGroup, type Map as LeafletMap, Polyline, SVG } from 'leaflet';
import { DEFAULTS } from './defaults';
import { labelFrom, type MapLabel } from './map-label';
import type { MapMarker, MapRing } from './snapshot';

/** Draws circles of one distance around markers, with their captions in the north of each. */
export class Rings {
  private readonly lines: LayerGroup;
  private readonly renderer: SVG;
  private asked = 0;

  /** @param named hears the captions of all rings */
  constructor(
    map: LeafletMap,
    private readonly named: (labels: MapLabel[]) => void,
  ) {
    const pane = map.createPane('rings');
    pane.style.zIndex = '490';
    pane.style.pointerEvents = 'none';
    this.renderer = new SVG({ pane: 'rings', padding: DEFAULTS.drawnBeyond });
    this.lines = new LayerGroup().addTo(map);
  }

  remove(): void {
    this.asked++;
    this.lines.remove();
    this.renderer.remove();
  }

  /** Settles when the rings stand; a later call overtakes an earlier one. */
  async show(rings: MapRing[], markers: MapMarker[]): Promise<void> {
    const turn = ++this.asked;
    const standing = new Map(markers.map((it) => [it.id, it]));
    const around = rings.flatMap((ring) => {
      const centre = standing.get(ring.centreId);
      return centre ? [{ ring, centre }] : [];
    });
    const geodesy = around.length ? await import('./geodesy') : null;
    if (turn !== this.asked) return;
    this.lines.clearLayers();
    const labels: MapLabel[] = [];
    for (const { ring, centre } of around) {
      const place: [number, number] = [centre.lonDeg, centre.latDeg];
      const circle = geodesy!.geodesicCircle(place, ring.radiusM, DEFAULTS.ringPieces);
      this.lines.addLayer(this.line(circle));
      if (ring.caption)
        labels.push(labelFrom(circle[0], { name: ring.caption, class: 'ring', rank: 0 }));
    }
    this.named(labels);
  }

  private line(circle: [number, number][]): Polyline {
    return new Polyline(
      circle.map(([lonDeg, latDeg]): [number, number] => [latDeg, lonDeg]),
      { className: 'ring', interactive: false, renderer: this.renderer, smoothFactor: 0.5 },
    );
  }
}
