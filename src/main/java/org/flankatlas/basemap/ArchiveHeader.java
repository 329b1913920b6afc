package org.flankatlas.basemap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The head of a PMTiles archive, version 3, whose tiles are Mapbox vector tiles in gzip.
 *
 * @param rootDirectory where the first directory lies
 * @param leafDirectories the section that the other directories lie in
 * @param tileData the section that the tiles lie in
 * @param gzippedDirectories whether directories are compressed as well
 * @param minZoom furthest out that there are tiles for
 * @param maxZoom closest in
 */
record ArchiveHeader(
    ByteRange rootDirectory,
    ByteRange leafDirectories,
    ByteRange tileData,
    boolean gzippedDirectories,
    int minZoom,
    int maxZoom) {

  static final int BYTES = 127;

  private static final String MAGIC = "PMTiles";
  private static final int NO_COMPRESSION = 1;
  private static final int GZIP = 2;
  private static final int MVT = 1;
  private static final double E7 = 1e7;

  /**
   * Reads the head of an archive.
   *
   * @param head its first bytes
   * @param fileBytes size of the whole archive
   * @throws IOException that says in a few words what is wrong with it
   */
  static ArchiveHeader read(ByteBuffer head, long fileBytes) throws IOException {
    ByteBuffer in = head.order(ByteOrder.LITTLE_ENDIAN);
    checkFormat(in);
    int minZoom = in.get(100);
    int maxZoom = in.get(101);
    if (minZoom < 0 || minZoom > maxZoom || maxZoom > TileCoordinates.CLOSEST_ZOOM) {
      throw new IOException("its zooms are " + minZoom + " to " + maxZoom);
    }
    checkBounds(in);
    return new ArchiveHeader(
        range(in, 8, "the root directory", fileBytes),
        range(in, 40, "the section of leaf directories", fileBytes),
        range(in, 56, "the section of tiles", fileBytes),
        in.get(97) == GZIP,
        minZoom,
        maxZoom);
  }

  private static void checkFormat(ByteBuffer in) throws IOException {
    byte[] magic = new byte[MAGIC.length()];
    in.get(0, magic);
    if (!new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)) {
      throw new IOException("it is no PMTiles archive");
    }
    if (in.get(7) != 3) {
      throw new IOException("it is PMTiles version " + in.get(7) + ", not 3");
    }
    if (in.get(97) != GZIP && in.get(97) != NO_COMPRESSION) {
      throw new IOException(
          "its directories have compression " + in.get(97) + ", not 1 (none) or 2 (gzip)");
    }
    if (in.get(98) != GZIP) {
      throw new IOException("its tiles have compression " + in.get(98) + ", not 2 (gzip)");
    }
    if (in.get(99) != MVT) {
      throw new IOException("its tiles are of type " + in.get(99) + ", not 1 (MVT)");
    }
  }

  private static void checkBounds(ByteBuffer in) throws IOException {
    double westDeg = in.getInt(102) / E7;
    double southDeg = in.getInt(106) / E7;
    double eastDeg = in.getInt(110) / E7;
    double northDeg = in.getInt(114) / E7;
    boolean wide = -180 <= westDeg && westDeg < eastDeg && eastDeg <= 180;
    boolean high = -90 <= southDeg && southDeg < northDeg && northDeg <= 90;
    if (!wide || !high) {
      throw new IOException(
          "its bounds are %s, %s to %s, %s".formatted(westDeg, southDeg, eastDeg, northDeg));
    }
  }

  private static ByteRange range(ByteBuffer in, int at, String what, long fileBytes)
      throws IOException {
    long offset = in.getLong(at);
    long length = in.getLong(at + 8);
    if (offset < 0 || length < 0 || offset > fileBytes - length) {
      throw new IOException(
          "%s should end at byte %d, but the file has %d"
              .formatted(what, offset + length, fileBytes));
    }
    return new ByteRange(offset, length);
  }
}
