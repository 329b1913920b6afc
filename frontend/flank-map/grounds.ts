import { type Map as LeafletMap, TileLayer } from 'leaflet';
import type { FileSource } from './files';
import { Ground, type GroundListener } from './ground';
import type { Look } from './map-style';
import type { MapBasemap } from './snapshot';

/** Keeps the ground in step with the snapshot: our own tiles, or pictures from elsewhere on them. */
export class Grounds {
  private basemap: MapBasemap | null = null;
  private ground: Ground | null = null;
  private pictures: TileLayer | null = null;

  constructor(
    private readonly map: LeafletMap,
    private look: Look,
    private readonly files: FileSource,
    private readonly listener: GroundListener,
  ) {}

  remove(): void {
    this.ground?.remove();
    this.pictures?.remove();
  }

  /** Settles when the ground in view is drawn or has failed. */
  async show(basemap: MapBasemap | null): Promise<void> {
    const before = this.basemap;
    this.basemap = basemap && covered(basemap);
    if (before?.tilesUrl !== basemap?.tilesUrl) this.lay();
    else if (this.basemap && !sameParts(before, this.basemap)) {
      this.ground!.show(this.basemap, this.look);
    }
    if (before?.pictureTilesUrl !== basemap?.pictureTilesUrl) this.layPictures();
    await this.ground?.settled();
  }

  /** Settles when all of the ground in view is drawn, or has failed. */
  async complete(): Promise<void> {
    await this.ground?.complete();
  }

  /** The ground of the view alone, painted anew; null where there is none. */
  paintView(pixelRatio: number): HTMLCanvasElement | null {
    return this.ground?.paintView(pixelRatio) ?? null;
  }

  wear(look: Look): void {
    this.look = look;
    if (this.basemap) this.ground?.show(this.basemap, look);
  }

  private lay(): void {
    this.ground?.remove();
    this.ground = this.basemap && new Ground(this.basemap, this.look, this.files, this.listener);
    this.ground?.addTo(this.map);
    if (!this.ground) this.listener.named([]);
  }

  private layPictures(): void {
    this.pictures?.remove();
    const url = this.basemap?.pictureTilesUrl;
    this.pictures = url ? new TileLayer(url).addTo(this.map) : null;
  }
}

/** Pictures have names of their own: ours would stand twice. */
function covered(basemap: MapBasemap): MapBasemap {
  return basemap.pictureTilesUrl ? { ...basemap, hidden: [...basemap.hidden, 'names'] } : basemap;
}

function sameParts(a: MapBasemap | null, b: MapBasemap): boolean {
  return String(a?.hidden) === String(b.hidden);
}
