/** Address of a tile, as on any web map: y counts from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** A rectangle of Web Mercator as a share of the world: 0 to 1, right and down. */
export interface UnitBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * The zoom of the tiles that a view draws. A tile is drawn at twice to four times its usual 256 px,
 * so that few are needed; beyond the last zoom they are drawn larger.
 */
export function tileZoom(viewZoom: number, minZoom: number, maxZoom: number): number {
  return Math.max(minZoom, Math.min(maxZoom, Math.floor(viewZoom + 1e-6) - 1));
}

/** The tiles of a zoom that touch a box, in rows from the north west. */
export function tilesOver(box: UnitBox, z: number): TileAddress[] {
  const count = 2 ** z;
  const cell = (share: number) => Math.max(0, Math.min(count - 1, Math.floor(share * count)));
  const addresses: TileAddress[] = [];
  for (let y = cell(box.top); y <= cell(box.bottom); y++) {
    for (let x = cell(box.left); x <= cell(box.right); x++) addresses.push({ z, x, y });
  }
  return addresses;
}

/** The tile one level further out that holds a tile. */
export function parentOf({ z, x, y }: TileAddress): TileAddress {
  return { z: z - 1, x: x >> 1, y: y >> 1 };
}

export function keyOf({ z, x, y }: TileAddress): string {
  return `${z}/${x}/${y}`;
}
