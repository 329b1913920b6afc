package org.flankatlas.basemap;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Decodes a directory of a PMTiles archive: columns of variable-length integers. */
final class ArchiveDirectory {

  private ArchiveDirectory() {}

  /**
   * What a directory says of some tiles, or of a further directory.
   *
   * @param tileId the first tile
   * @param offset where it begins in its section
   * @param length in bytes
   * @param runLength how many tiles on end have these bytes; 0 for a directory of tiles from here
   */
  record Item(long tileId, long offset, long length, long runLength) {

    boolean isDirectory() {
      return runLength == 0;
    }
  }

  static List<Item> decode(byte[] directory) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(directory);
    long count = varint(in);
    if (count < 0 || count > directory.length) {
      throw new IOException("a directory of " + directory.length + " bytes lists " + count);
    }
    long[] tileIds = column(in, (int) count);
    for (int i = 1; i < count; i++) {
      tileIds[i] += tileIds[i - 1];
    }
    long[] runLengths = column(in, (int) count);
    long[] lengths = column(in, (int) count);
    long[] offsets = column(in, (int) count);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean follows = i > 0 && offsets[i] == 0;
      offsets[i] = follows ? offsets[i - 1] + lengths[i - 1] : offsets[i] - 1;
      items.add(new Item(tileIds[i], offsets[i], lengths[i], runLengths[i]));
    }
    return items;
  }

  private static long[] column(ByteBuffer in, int count) throws IOException {
    long[] numbers = new long[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = varint(in);
    }
    return numbers;
  }

  /** Seven bits a byte, least significant first; the eighth says that more follow. */
  private static long varint(ByteBuffer in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (!in.hasRemaining()) {
        throw new EOFException("a directory ends too early");
      }
      byte next = in.get();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a directory holds a number that is too long");
  }
}
