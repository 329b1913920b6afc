import { LatLngBounds, type Map as LeafletMap } from 'leaflet';
import { DEFAULTS } from './defaults';
import { frame, type Insets } from './frame';
import type { MapCamera } from './snapshot';

/**
 * Moves the map where the camera wishes: once for each serial number, at once the first time and
 * in a short flight afterwards. Until the user has moved the map, a change of its size frames the
 * last camera anew.
 */
export class CameraFollower {
  private camera: MapCamera | null = null;
  private movedByUser = false;
  private moving = false;
  private underWay = false;

  /**
   * @param readInsets what floats over the map at the time of the call
   * @param wandered hears that the user moved the map, once for each camera
   */
  constructor(
    private readonly map: LeafletMap,
    private readonly readInsets: () => Insets,
    private readonly wandered: () => void = () => {},
  ) {
    map.on('movestart', this.noticeUser, this);
    map.on('moveend', this.noticeEnd, this);
  }

  remove(): void {
    this.map.off('movestart', this.noticeUser, this);
    this.map.off('moveend', this.noticeEnd, this);
  }

  follow(camera: MapCamera): void {
    if (this.camera?.serial === camera.serial) return;
    const first = this.camera === null;
    this.camera = camera;
    this.movedByUser = false;
    this.ownMove(() => this.frameCamera(camera, !first && !wantsLessMotion()));
  }

  /** Takes the size of the map's element as it now is. */
  resized(): void {
    const before = this.map.getSize();
    this.ownMove(() => {
      this.map.invalidateSize({ animate: false });
      if (this.map.getSize().equals(before) || this.movedByUser || !this.camera) return;
      this.frameCamera(this.camera, false);
    });
  }

  /** Settles when the map has come to rest, whoever moves it, or is no more. */
  arrived(): Promise<void> {
    if (!this.underWay) return Promise.resolve();
    return new Promise((resolve) => this.map.once('moveend unload', () => resolve()));
  }

  private frameCamera(camera: MapCamera, inFlight: boolean): void {
    const size = this.map.getSize();
    if (size.x === 0 || size.y === 0) return;
    const target = frame(camera, size, this.readInsets());
    this.map.options.maxBounds = new LatLngBounds(DEFAULTS.reachDeg).extend(target.shown);
    if (inFlight) {
      const options = { duration: DEFAULTS.flightS };
      this.map.flyTo([target.latDeg, target.lonDeg], target.zoom, options);
    } else {
      this.map.setView([target.latDeg, target.lonDeg], target.zoom, { animate: false });
    }
  }

  private ownMove(move: () => void): void {
    this.moving = true;
    move();
    this.moving = false;
  }

  private noticeUser(): void {
    this.underWay = true;
    if (this.moving || this.movedByUser) return;
    this.movedByUser = true;
    this.wandered();
  }

  private noticeEnd(): void {
    this.underWay = false;
  }
}

/** Whether the reader has asked for less motion. */
export function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
