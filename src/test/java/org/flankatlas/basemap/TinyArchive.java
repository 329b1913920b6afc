package org.flankatlas.basemap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.flankatlas.basemap.ArchiveDirectory.Item;

/**
 * An archive of three tiles: {@link #NEAR} named in the root directory, {@link #FAR} and its
 * neighbour on the curve, with the same bytes, in a leaf directory.
 */
public final class TinyArchive {

  public static final TileCoordinates NEAR = new TileCoordinates(2, 2, 1);
  public static final TileCoordinates FAR = new TileCoordinates(5, 18, 9);
  public static final String NEAR_WORDS = "the tile of zoom 2";
  public static final String FAR_WORDS = "the tile of zoom 5";

  private static final int HEAD_BYTES = 127;

  private TinyArchive() {}

  /** Writes it where the atlas looks for it in a data folder. */
  public static Path in(Path dataFolder) {
    return write(dataFolder, bytes());
  }

  /** Writes any bytes there. */
  public static Path write(Path dataFolder, byte[] archive) {
    try {
      Path file = dataFolder.resolve("basemap/region.pmtiles");
      Files.createDirectories(file.getParent());
      return Files.write(file, archive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes() {
    byte[] near = gzip(NEAR_WORDS.getBytes(StandardCharsets.UTF_8));
    byte[] far = gzip(FAR_WORDS.getBytes(StandardCharsets.UTF_8));
    byte[] leaf = directory(List.of(new Item(FAR.id(), near.length, far.length, 2)));
    byte[] root =
        directory(
            List.of(new Item(NEAR.id(), 0, near.length, 1), new Item(FAR.id(), 0, leaf.length, 0)));
    return archive(root, leaf, near, far);
  }

  /** An archive of one section of tiles under a root directory alone. */
  static byte[] bytes(List<Item> root, byte[] tiles) {
    return archive(directory(root), new byte[0], tiles, new byte[0]);
  }

  private static byte[] archive(byte[] root, byte[] leaf, byte[] near, byte[] far) {
    int leafAt = HEAD_BYTES + root.length;
    int tilesAt = leafAt + leaf.length;
    ByteBuffer out =
        ByteBuffer.allocate(tilesAt + near.length + far.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
    out.putLong(HEAD_BYTES).putLong(root.length).putLong(HEAD_BYTES).putLong(0);
    out.putLong(leafAt).putLong(leaf.length).putLong(tilesAt).putLong(near.length + far.length);
    out.putLong(3).putLong(2).putLong(2);
    out.put(new byte[] {1, 2, 2, 1, 2, 5});
    out.putInt(90_000_000).putInt(490_000_000).putInt(330_000_000).putInt(615_000_000);
    out.position(HEAD_BYTES);
    return out.put(root).put(leaf).put(near).put(far).array();
  }

  private static byte[] directory(List<Item> items) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    varint(out, items.size());
    long last = 0;
    for (Item item : items) {
      varint(out, item.tileId() - last);
      last = item.tileId();
    }
    items.forEach(item -> varint(out, item.runLength()));
    items.forEach(item -> varint(out, item.length()));
    items.forEach(item -> varint(out, item.offset() + 1));
    return gzip(out.toByteArray());
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>= 7;
    }
    out.write((int) rest);
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
