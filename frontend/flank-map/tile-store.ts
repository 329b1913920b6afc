import { DEFAULTS } from './defaults';
import type { FileSource } from './files';
import { type GroundTile, readTile } from './ground-tile';
import { keyOf, parentOf, type TileAddress } from './tile-cover';

/** What tells of tiles. */
export interface TileListener {
  /** One or more tiles have arrived. */
  arrived(): void;
  /** Whether any tile that is wanted could not be had. */
  failed(failed: boolean): void;
}

/** Fetches tiles once and keeps those used last; one that failed is asked for when next wanted. */
export class TileStore {
  private readonly kept = new Map<string, GroundTile>();
  private readonly asked = new Map<string, Promise<void>>();
  private failing = false;

  constructor(
    private readonly urlTemplate: string,
    private readonly files: FileSource,
    private readonly listener: TileListener,
  ) {}

  /** The tile, or the nearest one further out that is there; null while there is none. */
  nearest(address: TileAddress): GroundTile | null {
    for (let at = address; at.z >= 0; at = parentOf(at)) {
      const tile = this.kept.get(keyOf(at));
      if (tile) return tile;
    }
    return null;
  }

  has(address: TileAddress): boolean {
    return this.kept.has(keyOf(address));
  }

  /** Settles when each of the tiles is there or has failed. */
  async want(addresses: TileAddress[]): Promise<void> {
    const results = await Promise.allSettled(addresses.map((it) => this.ask(it)));
    const failing = results.some((it) => it.status === 'rejected');
    if (failing !== this.failing) this.listener.failed((this.failing = failing));
  }

  private ask(address: TileAddress): Promise<void> {
    const key = keyOf(address);
    const tile = this.kept.get(key);
    if (tile) {
      this.keep(key, tile);
      return Promise.resolve();
    }
    let answer = this.asked.get(key);
    if (!answer) {
      answer = this.load(address, key).finally(() => this.asked.delete(key));
      this.asked.set(key, answer);
    }
    return answer;
  }

  /** Where files were given, the nearest one further out stands in for what is not among them. */
  private async load(address: TileAddress, key: string): Promise<void> {
    const url = this.urlTemplate.replace(/\{([zxy])\}/g, (_, axis: 'z' | 'x' | 'y') =>
      String(address[axis]),
    );
    if (this.files.lacks(url)) return address.z > 0 ? this.ask(parentOf(address)) : undefined;
    const response = await this.files.fetch(url);
    if (!response.ok) throw new Error(`${url}: expected status 200, found ${response.status}`);
    const bytes = response.status === 204 ? new ArrayBuffer(0) : await response.arrayBuffer();
    this.keep(key, readTile(address, bytes));
    this.listener.arrived();
  }

  /** The last entry of a Map is the one set last. */
  private keep(key: string, tile: GroundTile): void {
    this.kept.delete(key);
    this.kept.set(key, tile);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= DEFAULTS.tilesKept) return;
      this.kept.delete(oldest);
    }
  }
}
