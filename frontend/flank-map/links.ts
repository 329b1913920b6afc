import { LayerGroup, type Map as LeafletMap, Polyline, SVG } from 'leaflet';
import { DEFAULTS } from './defaults';
import { greatCircle } from './great-circle';
import type { MapLink, MapMarker } from './snapshot';
import { styleClass } from './style-class';

/** Draws the links between the markers that stand. */
export class Links {
  private readonly lines: LayerGroup;
  private readonly renderer: SVG;

  constructor(map: LeafletMap) {
    const pane = map.createPane('links');
    pane.style.zIndex = '500';
    pane.style.pointerEvents = 'none';
    this.renderer = new SVG({ pane: 'links', padding: DEFAULTS.drawnBeyond });
    this.lines = new LayerGroup().addTo(map);
  }

  remove(): void {
    this.lines.remove();
    this.renderer.remove();
  }

  show(links: MapLink[], markers: MapMarker[], selectedId: string | null): void {
    const standing = new Map(markers.filter((it) => !it.dimmed).map((it) => [it.id, it]));
    this.lines.clearLayers();
    for (const link of links) {
      const from = standing.get(link.fromId);
      const to = standing.get(link.toId);
      if (from && to) this.lines.addLayer(this.line(link, from, to, selectedId));
    }
  }

  private line(link: MapLink, from: MapMarker, to: MapMarker, selectedId: string | null) {
    const selected = selectedId === link.fromId || selectedId === link.toId;
    const course = greatCircle(
      [from.lonDeg, from.latDeg],
      [to.lonDeg, to.latDeg],
      DEFAULTS.linkPieces,
    );
    return new Polyline(
      course.map(([lonDeg, latDeg]): [number, number] => [latDeg, lonDeg]),
      {
        className: `link ${styleClass(link.style)}${selected ? ' selected' : ''}`,
        interactive: false,
        renderer: this.renderer,
        smoothFactor: 0,
      },
    );
  }
}
