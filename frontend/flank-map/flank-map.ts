import { html, LitElement, type PropertyValues, unsafeCSS } from 'lit';
import leafletStyles from 'leaflet/dist/leaflet.css?inline';
import { controlsStyles } from './controls.styles';
import { groundStyles } from './ground.styles';
import { labelsStyles } from './labels.styles';
import { markersStyles } from './markers.styles';
import { pointingStyles } from './pointing.styles';
import { paletteStyles } from './palette.styles';
import { type Files, FileSource } from './files';
import { GeometrySource } from './geometry';
import { insetsOf } from './insets';
import { ENGLISH, type FlankMapMessages } from './messages';
import type { PictureOptions } from './picture';
import type { RestingMap } from './resting-map';
import { Scene } from './scene';
import type { MapCamera, MapPlace, MapPointing, MapSelection, MapSnapshot } from './snapshot';

/**
 * A map that shows one snapshot and tells which of its things was opened.
 *
 * @fires flank-map-select - something was opened; detail is a {@link MapSelection}
 * @fires flank-map-ready - once, when all of the first snapshot stands
 * @fires flank-map-wander - the user moved the map; once for each camera
 * @fires flank-map-view - `viewWish` has changed: detail is the camera that shows this view again
 * @fires flank-map-point - only with `points`: detail is the place under the mouse, or null
 */
export class FlankMap extends LitElement {
  static properties = {
    snapshot: { attribute: false },
    messages: { attribute: false },
    files: { attribute: false },
    pointing: { attribute: false },
    points: { type: Boolean },
    viewWish: { attribute: false },
    covers: {},
    failedLayers: { state: true },
    groundFailed: { state: true },
  };

  static styles = [
    unsafeCSS(leafletStyles),
    paletteStyles,
    groundStyles,
    labelsStyles,
    markersStyles,
    controlsStyles,
    pointingStyles,
  ];

  /** What to show; nothing where there is none. */
  declare snapshot: MapSnapshot | null | undefined;
  /** Texts to use in place of the English ones. */
  declare messages: Partial<FlankMapMessages>;
  /** Contents that came with the page, by their addresses; null: all are fetched. */
  declare files: Files | null;
  /** Where somebody points. */
  declare pointing: MapPointing | null;
  /** Whether it tells the place under the mouse. */
  declare points: boolean;
  /** Number of the last wish to know where the map looks; 0 for none. */
  declare viewWish: number;
  /** Selects what of the page floats over the map: names keep clear of it. */
  declare covers: string | null;
  declare private failedLayers: string[];
  declare private groundFailed: boolean;

  private readonly source = new FileSource();
  private readonly geometry = new GeometrySource(this.source);
  private readonly sizes = new ResizeObserver(() => this.scene?.resized());
  private scene: Scene | null = null;
  private ready = false;
  private shown: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.messages = {};
    this.files = null;
    this.pointing = null;
    this.points = false;
    this.viewWish = 0;
    this.covers = null;
    this.failedLayers = [];
    this.groundFailed = false;
  }

  connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.raise();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.toPaper);
    removeEventListener('afterprint', this.fromPaper);
    this.sizes.disconnect();
    this.scene?.remove();
    this.scene = null;
  }

  protected willUpdate(changed: PropertyValues): void {
    if (changed.has('files')) this.source.take(this.files);
  }

  protected firstUpdated(): void {
    if (this.isConnected) this.raise();
  }

  protected updated(changed: PropertyValues): void {
    if (changed.has('messages')) this.scene?.speak(this.texts());
    if (changed.has('pointing')) this.scene?.point(this.pointing);
    if (changed.has('viewWish') && this.viewWish) void this.tellView();
    if (changed.has('snapshot')) this.shown = this.showSnapshot();
  }

  /**
   * A picture of the map as it is on the screen, without its controls.
   *
   * @param options how many pixels a CSS pixel takes, 1 to 4, and the kind of the picture
   */
  async picture(options: PictureOptions): Promise<Blob> {
    const { takePicture } = await import('./picture');
    return takePicture(this, options);
  }

  /** Settles when nothing of the map moves and all of it is drawn, or has failed. */
  async atRest(): Promise<RestingMap> {
    await this.updateComplete;
    await this.shown;
    if (!this.scene) throw new Error('flank-map: it must be on a page to be at rest');
    return this.scene.rest();
  }

  protected render() {
    const { keys } = this.texts();
    return html`
      <div id="map" role="group" aria-label=${keys}></div>
      <div id="notes" role="status">${this.notes().map((note) => html`<p>${note}</p>`)}</div>
      <div id="insets"></div>
    `;
  }

  private notes(): string[] {
    const { groundFailed, layerFailed } = this.texts();
    return [
      ...(this.snapshot?.notice ? [this.snapshot.notice] : []),
      ...(this.groundFailed ? [groundFailed] : []),
      ...this.failedLayers.map((name) => layerFailed.replace('{name}', () => name)),
    ];
  }

  private raise(): void {
    const container = this.renderRoot.querySelector<HTMLElement>('#map')!;
    const probe = this.renderRoot.querySelector('#insets')!;
    this.scene = new Scene(container, {
      geometry: this.geometry,
      files: this.source,
      readInsets: () => insetsOf(probe),
      covers: () => (this.covers ? [...document.querySelectorAll(this.covers)] : []),
      select: (id) => this.tell<MapSelection>('flank-map-select', { id }),
      wandered: () => this.tell('flank-map-wander'),
      pointed: (place) => this.points && this.tell<MapPlace | null>('flank-map-point', place),
      failed: (names) => (this.failedLayers = names),
      groundFailed: (failed) => (this.groundFailed = failed),
    });
    this.scene.speak(this.texts());
    this.scene.point(this.pointing);
    this.sizes.observe(this);
    addEventListener('beforeprint', this.toPaper);
    addEventListener('afterprint', this.fromPaper);
    this.shown = this.showSnapshot();
  }

  private readonly toPaper = () => this.print(true);
  private readonly fromPaper = () => this.print(false);

  /** The attribute gives the element the size that it has on paper. */
  private print(printing: boolean): void {
    this.toggleAttribute('on-paper', printing);
    this.scene?.print(printing);
  }

  private async showSnapshot(): Promise<void> {
    const { scene } = this;
    if (!scene) return;
    await scene.show(this.snapshot ?? null);
    if (!this.snapshot || this.ready || scene !== this.scene) return;
    this.ready = true;
    this.tell('flank-map-ready');
  }

  private async tellView(): Promise<void> {
    const camera = await this.scene?.camera();
    if (camera) this.tell<MapCamera>('flank-map-view', camera);
  }

  private texts(): FlankMapMessages {
    return { ...ENGLISH, ...this.messages };
  }

  private tell<T>(type: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent<T>(type, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('flank-map', FlankMap);

declare global {
  interface HTMLElementTagNameMap {
    'flank-map': FlankMap;
  }
}
