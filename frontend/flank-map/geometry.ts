import type { FeatureCollection } from 'geojson';
import type { FileSource } from './files';

/** Fetches GeoJSON, each URL once; one that failed may be asked for again. */
export class GeometrySource {
  private readonly asked = new Map<string, Promise<FeatureCollection>>();

  constructor(private readonly files: FileSource) {}

  /** Rejects where the answer is no FeatureCollection. */
  load(url: string): Promise<FeatureCollection> {
    let answer = this.asked.get(url);
    if (!answer) {
      answer = this.fetch(url);
      this.asked.set(url, answer);
      answer.catch(() => this.asked.delete(url));
    }
    return answer;
  }

  private async fetch(url: string): Promise<FeatureCollection> {
    const response = await this.files.fetch(url);
    if (!response.ok) throw new Error(`${url}: expected status 200, found ${response.status}`);
    const found = await response.json();
    if (found?.type !== 'FeatureCollection' || !Array.isArray(found.features)) {
      throw new Error(`${url}: expected a FeatureCollection, found ${found?.type}`);
    }
    return found;
  }
}
