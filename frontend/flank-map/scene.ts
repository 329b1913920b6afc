import { Map as LeafletMap } from 'leaflet';
import { CameraFollower, wantsLessMotion } from './camera';
import { Controls } from './controls';
import { DEFAULTS } from './defaults';
import type { FileSource } from './files';
import type { Insets } from './frame';
import type { GeometrySource } from './geometry';
import { Grounds } from './grounds';
import { Labels } from './labels';
import { Layers } from './layers';
import { Links } from './links';
import { LookWatch } from './look';
import type { Look } from './map-style';
import { Markers } from './markers';
import { Measure } from './measure';
import type { FlankMapMessages } from './messages';
import { Pointing } from './pointing';
import { Readout } from './readout';
import { Rings } from './rings';
import { cameraOver, freeView, type RestingMap, viewOf } from './resting-map';
import type { MapCamera, MapPlace, MapPointing, MapSnapshot } from './snapshot';

/** What a scene asks of the element it stands in. */
export interface SceneHost {
  geometry: GeometrySource;
  files: FileSource;
  readInsets(): Insets;
  /** What floats over the map. */
  covers(): Element[];
  select(id: string): void;
  /** Hears that the user has moved the map, once for each camera. */
  wandered(): void;
  /** Hears the place under the mouse; null when it leaves the map. */
  pointed(place: MapPlace | null): void;
  /** Hears the names of all visible layers that could not be loaded. */
  failed(layerNames: string[]): void;
  /** Hears whether part of the ground in view could not be loaded. */
  groundFailed(failed: boolean): void;
}

/** One Leaflet map with all that stands on it, from the element's connection to its removal. */
export class Scene {
  private readonly map: LeafletMap;
  private readonly readInsets: () => Insets;
  private readonly follower: CameraFollower;
  private readonly controls: Controls;
  private readonly links: Links;
  private readonly rings: Rings;
  private readonly readout = new Readout();
  private readonly measure: Measure;
  private readonly pointing: Pointing;
  private readonly markers: Markers;
  private readonly labels: Labels;
  private readonly layers: Layers;
  private readonly looks: LookWatch;
  private readonly grounds: Grounds;

  constructor(container: HTMLElement, host: SceneHost) {
    this.map = createMap(container);
    this.readInsets = () => host.readInsets();
    this.follower = new CameraFollower(this.map, this.readInsets, () => host.wandered());
    this.controls = new Controls(this.map);
    this.links = new Links(this.map);
    this.readout.addTo(this.map);
    this.measure = new Measure(this.map);
    this.pointing = new Pointing(this.map, (place) => host.pointed(place));
    const select = (id: string) => this.opened(id) || host.select(id);
    this.markers = new Markers(this.map, host.files, () => host.readInsets(), select);
    this.labels = new Labels(this.map, {
      markers: () => this.markers.boxes(),
      covers: () => host.covers(),
    });
    this.rings = new Rings(this.map, (labels) => this.labels.set('rings', labels));
    this.layers = new Layers(this.map, {
      geometry: host.geometry,
      labels: this.labels,
      select,
      failed: (names) => host.failed(names),
    });
    this.looks = new LookWatch(container, (look) => this.wear(look));
    this.grounds = new Grounds(this.map, this.looks.look, host.files, {
      named: (labels) => this.labels.set('ground', labels),
      failed: (failed) => host.groundFailed(failed),
    });
  }

  remove(): void {
    this.looks.remove();
    this.grounds.remove();
    this.layers.remove();
    this.labels.remove();
    this.markers.remove();
    this.pointing.remove();
    this.measure.remove();
    this.readout.remove();
    this.rings.remove();
    this.links.remove();
    this.controls.remove();
    this.follower.remove();
    this.map.remove();
  }

  /**
   * Shows a snapshot; null shows nothing and looks where it looked. Settles when the markers stand
   * and every visible layer is drawn or has failed.
   */
  show(snapshot: MapSnapshot | null): Promise<unknown> {
    const { basemap = null, layers = [], markers = [], links = [], rings = [] } = snapshot ?? {};
    const selectedId = snapshot?.selectedId ?? null;
    if (snapshot) this.follower.follow(snapshot.camera);
    this.markers.show(markers, selectedId);
    this.links.show(links, markers, selectedId);
    this.controls.credit(basemap, layers);
    this.labels.schedule();
    return Promise.all([
      this.grounds.show(basemap),
      this.rings.show(rings, markers),
      this.layers.show(layers, selectedId),
    ]);
  }

  speak(messages: FlankMapMessages): void {
    this.controls.speak(messages);
    this.readout.speak(messages);
    this.measure.speak(messages);
  }

  point(pointing: MapPointing | null): void {
    this.pointing.show(pointing);
  }

  resized(): void {
    this.follower.resized();
  }

  /**
   * Fits the map to the sheet that it is about to be printed on, or back to the screen: all at
   * once, since what is printed is what stands when the event has been heard.
   */
  print(printing: boolean): void {
    this.follower.resized();
    this.looks.setPrinting(printing);
    this.labels.layOut();
  }

  /** A camera that shows the free part of the view, once the map has come to rest. */
  async camera(): Promise<MapCamera> {
    await this.follower.arrived();
    return cameraOver(freeView(viewOf(this.map), this.readInsets()));
  }

  /** Settles when nothing moves and all that is in view is drawn, or has failed. */
  async rest(): Promise<RestingMap> {
    await this.follower.arrived();
    await this.grounds.complete();
    this.labels.layOut();
    await document.fonts?.ready;
    this.markers.fit();
    this.labels.settle();
    return {
      container: this.map.getContainer(),
      look: this.looks.look,
      view: viewOf(this.map),
      insets: this.readInsets(),
      paintGround: (pixelRatio) => this.grounds.paintView(pixelRatio),
    };
  }

  private wear(look: Look): void {
    this.grounds.wear(look);
    if (look === 'print') this.labels.layOut();
  }

  /** While something is measured, what is opened is a place to measure to, or nothing. */
  private opened(id: string): boolean {
    const place = this.markers.placeOf(id);
    return place ? this.measure.take(place.lng, place.lat) : this.measure.isOn;
  }
}

/** A map that looks at its reach until a camera says where to look. */
function createMap(container: HTMLElement): LeafletMap {
  const inMotion = !wantsLessMotion();
  const map = new LeafletMap(container, {
    attributionControl: false,
    fadeAnimation: inMotion,
    inertia: inMotion,
    markerZoomAnimation: inMotion,
    maxBounds: DEFAULTS.reachDeg,
    maxBoundsViscosity: DEFAULTS.reachViscosity,
    maxZoom: DEFAULTS.maxZoom,
    minZoom: DEFAULTS.minZoom,
    zoomAnimation: inMotion,
    zoomControl: false,
    zoomDelta: DEFAULTS.zoomDelta,
    zoomSnap: 0,
  });
  const [[south, west], [north, east]] = DEFAULTS.reachDeg;
  return map.setView([(south + north) / 2, (west + east) / 2], DEFAULTS.minZoom);
}
