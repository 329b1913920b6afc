package org.flankatlas.basemap;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * An open PMTiles archive: its directories in memory, its tiles read from the file when asked for.
 * Safe for use by many threads.
 *
 * <p>The format is <a href="https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md">PMTiles
 * 3</a>.
 */
public final class TileArchive implements AutoCloseable {

  /** How deep directories may lie in each other; the format needs no more. */
  private static final int DEEPEST = 3;

  /** A directory larger than this, in bytes, is not of a region. */
  private static final int LARGEST_DIRECTORY = 64 << 20;

  private final FileChannel file;
  private final ArchiveHeader header;
  private final String hash;
  private final NavigableMap<Long, Run> runs = new TreeMap<>();

  /** Tiles on end that share their bytes. */
  private record Run(long tiles, ByteRange bytes) {}

  private TileArchive(FileChannel file) throws IOException {
    this.file = file;
    if (file.size() < ArchiveHeader.BYTES) {
      throw new EOFException("it has " + file.size() + " bytes, less than a head");
    }
    byte[] head = read(new ByteRange(0, ArchiveHeader.BYTES));
    header = ArchiveHeader.read(ByteBuffer.wrap(head), file.size());
    list(header.rootDirectory(), 1);
    hash = ContentHash.of(file);
  }

  /**
   * Opens an archive and checks that all its directories lead to bytes that are there.
   *
   * @throws IOException that says in a few words what is wrong with it
   */
  static TileArchive open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new TileArchive(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Furthest out that there are tiles for. */
  public int minZoom() {
    return header.minZoom();
  }

  /** Closest in that there are tiles for. */
  public int maxZoom() {
    return header.maxZoom();
  }

  /** Part of the tiles' addresses: another one for every other content. */
  public String hash() {
    return hash;
  }

  /**
   * A Mapbox vector tile in gzip, as it is stored.
   *
   * @return empty where the archive has none there
   * @throws IOException when its bytes can't be read
   */
  public Optional<byte[]> tile(TileCoordinates tile) throws IOException {
    long id = tile.id();
    Map.Entry<Long, Run> at = runs.floorEntry(id);
    boolean found = at != null && id - at.getKey() < at.getValue().tiles();
    return found ? Optional.of(read(at.getValue().bytes())) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void list(ByteRange directory, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("its directories lie in each other more than " + DEEPEST + " deep");
    }
    for (ArchiveDirectory.Item item : ArchiveDirectory.decode(inflated(directory))) {
      if (item.isDirectory()) {
        list(header.leafDirectories().part("a directory", item.offset(), item.length()), depth + 1);
      } else {
        ByteRange bytes = header.tileData().part("a tile", item.offset(), item.length());
        runs.put(item.tileId(), new Run(item.runLength(), bytes));
      }
    }
  }

  private byte[] inflated(ByteRange directory) throws IOException {
    byte[] stored = read(directory);
    if (!header.gzippedDirectories()) {
      return stored;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      return in.readNBytes(LARGEST_DIRECTORY);
    } catch (IOException e) {
      throw new IOException("a directory can't be unpacked (" + e.getMessage() + ")", e);
    }
  }

  private byte[] read(ByteRange range) throws IOException {
    if (range.length() > LARGEST_DIRECTORY) {
      throw new IOException("a part of " + range.length() + " bytes is too large");
    }
    ByteBuffer bytes = ByteBuffer.allocate((int) range.length());
    while (bytes.hasRemaining()) {
      if (file.read(bytes, range.offset() + bytes.position()) < 0) {
        throw new EOFException("the file ends before byte " + (range.offset() + range.length()));
      }
    }
    return bytes.array();
  }
}
