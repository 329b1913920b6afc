import {
  DomUtil,
  Layer,
  type LatLng,
  type LeafletEvent,
  type Map as LeafletMap,
  Point,
  type ZoomAnimEvent,
} from 'leaflet';
import { DEFAULTS } from './defaults';
import type { FileSource } from './files';
import { GroundCanvas } from './ground-canvas';
import { type GroundFrame, type GroundPicture, paintGround } from './ground-painter';
import type { MapLabel } from './map-label';
import type { MapBasemap, MapPicture } from './snapshot';
import { LOOKS, type Look } from './map-style';
import { TileStore } from './tile-store';
import { keyOf, type TileAddress, tilesOver, tileZoom, type UnitBox } from './tile-cover';
import { mercatorBox } from './mercator';

/** What the ground tells of itself. */
export interface GroundListener {
  /** Hears all names of the tiles in and around the view. */
  named(labels: MapLabel[]): void;
  failed(failed: boolean): void;
}

/**
 * The ground as one picture on a canvas, somewhat larger than the view, drawn anew when the map
 * comes to rest or is dragged out of it. While the map zooms, the picture is stretched.
 */
export class Ground extends Layer {
  private readonly picture = new GroundCanvas();
  private readonly canvas = this.picture.element;
  private readonly store: TileStore;
  private readonly relief: HTMLImageElement | null;
  private map: LeafletMap | null = null;
  private drawn: { centre: LatLng; zoom: number; size: Point } | null = null;
  private frameRequest = 0;
  private whole: Promise<void> = Promise.resolve();

  constructor(
    private basemap: MapBasemap,
    private look: Look,
    private readonly files: FileSource,
    private readonly listener: GroundListener,
  ) {
    super();
    this.canvas.className = 'ground leaflet-zoom-animated';
    this.store = new TileStore(basemap.tilesUrl, files, {
      arrived: () => this.schedule(),
      failed: (failed) => listener.failed(failed),
    });
    this.relief = basemap.relief && this.fetchRelief(basemap.relief);
  }

  onAdd(map: LeafletMap): this {
    this.map = map;
    map.getPane('tilePane')!.append(this.canvas);
    this.draw();
    return this;
  }

  onRemove(): this {
    cancelAnimationFrame(this.frameRequest);
    this.canvas.remove();
    this.map = null;
    return this;
  }

  getEvents() {
    return {
      moveend: () => this.draw(),
      move: () => this.follow(),
      zoom: () => this.stretch(this.map!.getCenter(), this.map!.getZoom()),
      zoomanim: (event: LeafletEvent) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.stretch(center, zoom);
      },
    };
  }

  /** Shows other parts or another look of the same tiles. */
  show(basemap: MapBasemap, look: Look): void {
    const paper = [look, this.look].includes('print');
    this.basemap = basemap;
    this.look = look;
    if (paper && this.map) this.draw();
    else this.schedule();
  }

  /** Settles when each tile in view is drawn or has failed. */
  settled(): Promise<void> {
    return this.whole;
  }

  /** Settles when each tile in view and the relief are drawn or have failed. */
  async complete(): Promise<void> {
    await Promise.all([this.whole, this.relief?.decode().catch(() => undefined)]);
    if (this.map) this.draw();
    await this.whole;
  }

  /** The ground of the view alone, painted anew in so many pixels per CSS pixel. */
  paintView(pixelRatio: number): HTMLCanvasElement {
    const map = this.map!;
    const size = map.getSize();
    const frame = frameAt(map.getPixelBounds().min!, map.getZoom(), size, pixelRatio);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.x * pixelRatio);
    canvas.height = Math.round(size.y * pixelRatio);
    const context = canvas.getContext('2d');
    const zoom = map.getZoom();
    if (context) paintGround(context, frame, this.content(this.cover(frame, zoom), zoom));
    return canvas;
  }

  private schedule(): void {
    cancelAnimationFrame(this.frameRequest);
    this.frameRequest = requestAnimationFrame(() => this.map && this.draw());
  }

  /** Draws anew while the map is dragged, once it comes near the picture's edge. */
  private follow(): void {
    const { drawn, map } = this;
    if (!drawn || !map || drawn.zoom !== map.getZoom()) return;
    const moved = map.project(map.getCenter()).subtract(map.project(drawn.centre));
    const spare = drawn.size.subtract(map.getSize()).divideBy(2);
    if (Math.abs(moved.x) > spare.x || Math.abs(moved.y) > spare.y) this.draw();
  }

  private draw(): void {
    const map = this.map!;
    const zoom = map.getZoom();
    const spare = DEFAULTS.groundBeyond;
    const size = map
      .getSize()
      .multiplyBy(1 + 2 * spare)
      .round();
    if (size.x === 0 || size.y === 0) return;
    const centre = map.getCenter();
    const corner = map.project(centre, zoom).subtract(size.divideBy(2));
    const pixelRatio = Math.min(devicePixelRatio, DEFAULTS.mostPixelRatio);
    const frame = frameAt(corner, zoom, size, pixelRatio);
    const addresses = this.cover(frame, zoom);
    this.whole = this.store.want(addresses);
    const complete = addresses.every((it) => this.store.has(it));
    this.picture.paint(frame, this.content(addresses, zoom), complete);
    this.drawn = { centre, zoom, size };
    this.stretch(centre, zoom);
    this.listener.named(this.labels(addresses));
  }

  /** The tiles of a frame; on paper, which can't wait, finer ones where only those are there. */
  private cover({ left, top, worldPx, widthPx, heightPx }: GroundFrame, zoom: number) {
    const box: UnitBox = {
      left,
      top,
      right: left + widthPx / worldPx,
      bottom: top + heightPx / worldPx,
    };
    const z = tileZoom(zoom, this.basemap.minZoom, this.basemap.maxZoom);
    const wanted = tilesOver(box, z);
    const finer = tilesOver(box, z + 1);
    const ready = (addresses: TileAddress[]) => addresses.filter((it) => this.store.has(it)).length;
    return this.look === 'print' && ready(wanted) < wanted.length && ready(finer) > ready(wanted)
      ? finer
      : wanted;
  }

  private content(addresses: TileAddress[], zoom: number): GroundPicture {
    const near = addresses.map((it) => this.store.nearest(it)).filter((it) => it !== null);
    const tiles = [...new Map(near.map((it) => [keyOf(it.address), it])).values()];
    tiles.sort((a, b) => a.address.z - b.address.z);
    const { relief } = this.basemap;
    const box = relief && mercatorBox(relief);
    const ready = this.relief?.complete && this.relief.naturalWidth > 0;
    return {
      style: LOOKS[this.look],
      zoom,
      tiles,
      relief: ready && box ? { image: this.relief!, box } : null,
      depthBox: box,
      hidden: new Set(this.basemap.hidden),
    };
  }

  private labels(addresses: TileAddress[]): MapLabel[] {
    if (this.basemap.hidden.includes('names')) return [];
    const tiles = new Set(addresses.map((it) => this.store.nearest(it)));
    return [...tiles].flatMap((it) => it?.labels ?? []);
  }

  /** Puts the picture where it belongs when the map looks at a centre from a zoom. */
  private stretch(centre: LatLng, zoom: number): void {
    const { drawn, map } = this;
    if (!drawn || !map) return;
    const scale = map.getZoomScale(zoom, drawn.zoom);
    const pane = DomUtil.getPosition(map.getPane('mapPane')!);
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const corner = map
      .project(drawn.centre, zoom)
      .subtract(drawn.size.multiplyBy(scale / 2))
      .subtract(origin);
    DomUtil.setTransform(this.canvas, corner, scale);
  }

  private fetchRelief({ url }: MapPicture): HTMLImageElement {
    const image = new Image();
    image.addEventListener('load', () => this.schedule(), { once: true });
    image.src = this.files.address(url);
    return image;
  }
}

/** A frame whose upper left corner is at a pixel of the world at a zoom. */
function frameAt(corner: Point, zoom: number, size: Point, pixelRatio: number): GroundFrame {
  const worldPx = 256 * 2 ** zoom;
  return {
    left: corner.x / worldPx,
    top: corner.y / worldPx,
    worldPx,
    widthPx: size.x,
    heightPx: size.y,
    pixelRatio,
  };
}
