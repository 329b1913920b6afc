import { VectorTile, type VectorTileFeature, type VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { labelFrom, type MapLabel } from './map-label';
import type { TileAddress } from './tile-cover';

/** One tile of the ground, ready to be drawn: shapes in units of the tile, and its names. */
export interface GroundTile {
  address: TileAddress;
  /** Units along a side. */
  extent: number;
  /** By layer of the tile and, within it, by the property that tells its kind. */
  shapes: Record<GroundLayer, Map<string, Path2D>>;
  labels: MapLabel[];
}

/** The layers of a tile that are drawn, and the property that tells a feature's kind. */
const KIND_OF = {
  depth: 'depthM',
  land: 'kind',
  lake: '',
  river: 'kind',
  region: '',
  border: 'kind',
  coast: 'kind',
} as const;
export type GroundLayer = keyof typeof KIND_OF;

const DEFAULT_EXTENT = 4096;

/** Reads a Mapbox vector tile; no bytes are an empty tile. Throws where they are none. */
export function readTile(address: TileAddress, bytes: ArrayBuffer): GroundTile {
  const layers = bytes.byteLength
    ? new VectorTile(new PbfReader(new Uint8Array(bytes))).layers
    : {};
  const shapes = Object.fromEntries(
    Object.entries(KIND_OF).map(([name, property]) => [name, pathsOf(layers, name, property)]),
  ) as GroundTile['shapes'];
  const extent = Object.values(layers)[0]?.extent ?? DEFAULT_EXTENT;
  return { address, extent, shapes, labels: labelsOf(layers.name, address) };
}

function pathsOf(
  layers: Record<string, VectorTileLayer>,
  name: string,
  property: string,
): Map<string, Path2D> {
  const paths = new Map<string, Path2D>();
  for (const feature of featuresOf(layers[name])) {
    const kind = String(feature.properties[property] ?? '');
    if (!paths.has(kind)) paths.set(kind, new Path2D());
    trace(feature, paths.get(kind)!, name === 'river');
  }
  return paths;
}

/** @param curved whether a line runs through the middles of its pieces in curves, from end to end */
function trace(feature: VectorTileFeature, path: Path2D, curved: boolean): void {
  const closed = feature.type === 3;
  for (const line of feature.loadGeometry()) {
    if (curved) traceCurve(line, path);
    else line.forEach(({ x, y }, index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
}

function traceCurve(line: { x: number; y: number }[], path: Path2D): void {
  path.moveTo(line[0].x, line[0].y);
  line.slice(1, -1).forEach(({ x, y }, index) => {
    const next = line[index + 2];
    path.quadraticCurveTo(x, y, (x + next.x) / 2, (y + next.y) / 2);
  });
  const last = line[line.length - 1];
  path.lineTo(last.x, last.y);
}

function labelsOf(layer: VectorTileLayer | undefined, { z, x, y }: TileAddress): MapLabel[] {
  return featuresOf(layer).flatMap((feature) => {
    const { geometry } = feature.toGeoJSON(x, y, z);
    return geometry.type === 'Point' ? [labelFrom(geometry.coordinates, feature.properties)] : [];
  });
}

function featuresOf(layer: VectorTileLayer | undefined): VectorTileFeature[] {
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer!.feature(index));
}
