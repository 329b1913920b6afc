package org.flankatlas.basemap;

/**
 * Which tile of the Web Mercator pyramid.
 *
 * @param z zoom, 0 to 26
 * @param x column from the west, below 2 to the power of z
 * @param y row from the north, below 2 to the power of z
 */
public record TileCoordinates(int z, int x, int y) {

  static final int CLOSEST_ZOOM = 26;

  public TileCoordinates {
    if (z < 0 || z > CLOSEST_ZOOM || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
      throw new IllegalArgumentException("no tile has z %d, x %d, y %d".formatted(z, x, y));
    }
  }

  /**
   * The tile's place on the Hilbert curve after all tiles of the zooms before, as PMTiles counts.
   */
  long id() {
    long before = ((1L << 2 * z) - 1) / 3;
    long along = 0;
    long column = x;
    long row = y;
    for (long side = 1L << z >> 1; side > 0; side >>= 1) {
      boolean east = (column & side) != 0;
      boolean south = (row & side) != 0;
      along += side * side * (east ? (south ? 2 : 3) : (south ? 1 : 0));
      if (!south) {
        long turned = east ? side - 1 - row : row;
        row = east ? side - 1 - column : column;
        column = turned;
      }
    }
    return before + along;
  }
}
