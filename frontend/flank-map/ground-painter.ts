import type { GroundLayer, GroundTile } from './ground-tile';
import {
  casingPx,
  dashesPx,
  fade,
  isDrawnAt,
  type LandKind,
  type LineKind,
  type MapStyle,
  widthPx,
} from './map-style';
import type { UnitBox } from './tile-cover';

/** What is drawn, and how: from the sea up. */
export interface GroundPicture {
  style: MapStyle;
  zoom: number;
  tiles: GroundTile[];
  relief: { image: CanvasImageSource; box: UnitBox } | null;
  /** Where depths are known; they fade out towards its edges. */
  depthBox: UnitBox | null;
  hidden: Set<string>;
}

/** Part of the world in the picture, and its pixels: those of the screen per CSS pixel. */
export interface GroundFrame {
  left: number;
  top: number;
  /** CSS pixels that the whole world would be wide. */
  worldPx: number;
  widthPx: number;
  heightPx: number;
  pixelRatio: number;
}

/** Share of the depth box over which depths fade out at each edge. */
const DEPTH_FADE = 0.16;
/** How much of the plain sea lies over the depths, from the inner end of that band outwards. */
const FADE_STOPS = [0, 0.16, 0.5, 0.84, 1];

/** Draws the ground of a view on a canvas, layer after layer over all tiles, so no seam shows. */
export function paintGround(
  canvas: CanvasRenderingContext2D,
  frame: GroundFrame,
  picture: GroundPicture,
): void {
  new Painter(canvas, frame, picture).paint();
}

class Painter {
  constructor(
    private readonly canvas: CanvasRenderingContext2D,
    private readonly frame: GroundFrame,
    private readonly picture: GroundPicture,
  ) {}

  paint(): void {
    const { style, zoom, hidden } = this.picture;
    this.onScreen();
    this.canvas.fillStyle = style.water;
    this.canvas.fillRect(0, 0, this.frame.widthPx, this.frame.heightPx);
    if (!hidden.has('depths') && isDrawnAt('depths', zoom)) this.paintDepths();
    this.fillKinds('land', (kind) => style.land[kind as LandKind] ?? style.land.other);
    if (!hidden.has('relief')) this.paintRelief();
    for (const kind of ['stream', 'river', 'great'] as const) {
      if (isDrawnAt(kind, zoom)) this.stroke('river', kind, kind, style.river);
    }
    this.fillKinds('lake', () => style.lake);
    this.stroke('coast', 'lake', 'shore', style.shore);
    if (!hidden.has('regions') && isDrawnAt('region', zoom)) {
      this.stroke('region', '', 'region', style.region);
    }
    this.stroke('border', 'inner', 'inner', style.casingInner, casingPx(zoom), []);
    this.stroke('border', 'external', 'external', style.casingExternal, casingPx(zoom), []);
    this.stroke('border', 'inner', 'inner', style.borderInner);
    this.stroke('border', 'external', 'external', style.borderExternal);
    this.stroke('coast', 'sea', 'coast', style.coast);
  }

  private paintDepths(): void {
    const { depths } = this.picture.style;
    for (const [depthM, colour] of Object.entries(depths)) {
      this.fillKinds('depth', (kind) => (kind === depthM ? colour : null));
    }
    this.onScreen();
    if (this.picture.depthBox) this.fadeEdges(this.screenBox(this.picture.depthBox));
  }

  /** Lays the plain sea over a box's edges, more and more outwards. */
  private fadeEdges({ left, top, right, bottom }: UnitBox): void {
    const { canvas, frame } = this;
    const band = (right - left) * DEPTH_FADE;
    const far = frame.widthPx + frame.heightPx + right - left + bottom - top;
    const edges = [
      { from: [left + band, 0], to: [left, 0], rect: [left - far, top - far, far + band, 3 * far] },
      { from: [right - band, 0], to: [right, 0], rect: [right - band, top - far, far, 3 * far] },
      { from: [0, top + band], to: [0, top], rect: [left - far, top - far, 3 * far, far + band] },
      {
        from: [0, bottom - band],
        to: [0, bottom],
        rect: [left - far, bottom - band, 3 * far, far],
      },
    ];
    for (const { from, to, rect } of edges) {
      const gradient = canvas.createLinearGradient(from[0], from[1], to[0], to[1]);
      FADE_STOPS.forEach((share, index) =>
        gradient.addColorStop(
          index / (FADE_STOPS.length - 1),
          this.picture.style.water + hexByte(share),
        ),
      );
      canvas.fillStyle = gradient;
      canvas.fillRect(rect[0], rect[1], rect[2], rect[3]);
    }
  }

  private paintRelief(): void {
    const { relief, style, zoom } = this.picture;
    const strength = style.relief * fade('relief', zoom);
    if (!relief || strength === 0) return;
    this.onScreen();
    const { left, top, right, bottom } = this.screenBox(relief.box);
    this.canvas.globalAlpha = strength;
    this.canvas.drawImage(relief.image, left, top, right - left, bottom - top);
    this.canvas.globalAlpha = 1;
  }

  private fillKinds(layer: GroundLayer, colourOf: (kind: string) => string | null): void {
    for (const tile of this.picture.tiles) {
      this.onTile(tile);
      for (const [kind, path] of tile.shapes[layer]) {
        const colour = colourOf(kind);
        if (!colour) continue;
        this.canvas.fillStyle = colour;
        this.canvas.fill(path);
      }
    }
  }

  private stroke(
    layer: GroundLayer,
    kind: string,
    line: LineKind,
    colour: string,
    width = widthPx(line, this.picture.zoom),
    dashes = dashesPx(line),
  ): void {
    this.canvas.strokeStyle = colour;
    this.canvas.lineJoin = 'round';
    for (const tile of this.picture.tiles) {
      const path = tile.shapes[layer].get(kind);
      if (!path) continue;
      const px = this.onTile(tile);
      this.canvas.lineWidth = width / px;
      this.canvas.setLineDash(dashes.map((dash) => dash / px));
      this.canvas.stroke(path);
    }
  }

  private onScreen(): void {
    const { pixelRatio } = this.frame;
    this.canvas.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  }

  /** Draws in units of a tile from now on; returns how many CSS pixels one takes. */
  private onTile({ address: { z, x, y }, extent }: GroundTile): number {
    const { left, top, worldPx, pixelRatio } = this.frame;
    const px = worldPx / 2 ** z / extent;
    this.canvas.setTransform(
      px * pixelRatio,
      0,
      0,
      px * pixelRatio,
      (x / 2 ** z - left) * worldPx * pixelRatio,
      (y / 2 ** z - top) * worldPx * pixelRatio,
    );
    return px;
  }

  private screenBox(box: UnitBox): UnitBox {
    const { left, top, worldPx } = this.frame;
    return {
      left: (box.left - left) * worldPx,
      top: (box.top - top) * worldPx,
      right: (box.right - left) * worldPx,
      bottom: (box.bottom - top) * worldPx,
    };
  }
}

/** A share as the two hexadecimal digits that end a colour. */
function hexByte(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
