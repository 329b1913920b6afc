import type { Map as LeafletMap } from 'leaflet';
import { DrawnLayer } from './drawn-layer';
import type { GeometrySource } from './geometry';
import type { Labels } from './labels';
import { labelsOf } from './map-label';
import type { MapLayer } from './snapshot';

/** What the layers tell and use. */
export interface LayerSurroundings {
  geometry: GeometrySource;
  labels: Labels;
  select(id: string): void;
  /** Hears the names of all visible layers that could not be loaded, whenever they change. */
  failed(names: string[]): void;
}

interface Shown {
  layer: MapLayer;
  drawn: DrawnLayer | null;
  settled: Promise<void>;
}

/** Keeps the visible layers on the map in step with the snapshot, in its order. */
export class Layers {
  private readonly shown = new Map<string, Shown>();
  private readonly failures = new Map<string, string>();
  private order: string[] = [];
  private selectedId: string | null = null;

  constructor(
    private readonly map: LeafletMap,
    private readonly around: LayerSurroundings,
  ) {}

  remove(): void {
    [...this.shown.keys()].forEach((id) => this.hide(id));
  }

  /** Settles when every visible layer is drawn or has failed. */
  async show(layers: MapLayer[], selectedId: string | null): Promise<void> {
    const visible = new Map(layers.filter((it) => it.visible).map((it) => [it.id, it]));
    this.order = [...visible.keys()];
    this.selectedId = selectedId;
    for (const [id, { layer }] of this.shown) {
      if (!isSame(layer, visible.get(id))) this.hide(id);
    }
    visible.forEach((layer, id) => this.shown.has(id) || this.add(layer));
    this.shown.forEach((it) => this.dress(it));
    await Promise.all([...this.shown.values()].map((it) => it.settled));
  }

  private add(layer: MapLayer): void {
    const shown: Shown = { layer, drawn: null, settled: Promise.resolve() };
    this.shown.set(layer.id, shown);
    shown.settled = this.draw(shown);
  }

  /** Draws what has been fetched, unless the layer has been taken away meanwhile. */
  private async draw(shown: Shown): Promise<void> {
    const { layer } = shown;
    try {
      const geometry = await this.around.geometry.load(layer.url);
      if (this.shown.get(layer.id) !== shown) return;
      const { ownerId } = layer;
      const open = ownerId === null ? null : () => this.around.select(ownerId);
      shown.drawn = new DrawnLayer(this.map, layer, geometry, open);
      this.around.labels.set(layer.id, labelsOf(geometry));
      this.dress(shown);
    } catch {
      if (this.shown.get(layer.id) === shown) this.noteFailure(layer.id, layer.name);
    }
  }

  private dress({ layer, drawn }: Shown): void {
    drawn?.stackAt(this.order.indexOf(layer.id));
    drawn?.setSelected(layer.ownerId !== null && layer.ownerId === this.selectedId);
  }

  private hide(id: string): void {
    this.shown.get(id)?.drawn?.remove();
    this.shown.delete(id);
    this.around.labels.set(id, []);
    this.noteFailure(id, null);
  }

  private noteFailure(id: string, name: string | null): void {
    const changed = name === null ? this.failures.delete(id) : this.failures.set(id, name);
    if (changed) this.around.failed([...this.failures.values()]);
  }
}

function isSame(a: MapLayer, b: MapLayer | undefined): boolean {
  return a.url === b?.url && a.style === b.style && a.name === b.name && a.ownerId === b.ownerId;
}
