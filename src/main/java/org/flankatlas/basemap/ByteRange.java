package org.flankatlas.basemap;

import java.io.IOException;

/**
 * A part of a file.
 *
 * @param offset of its first byte
 * @param length in bytes
 */
record ByteRange(long offset, long length) {

  /** A part of this one, by an offset from its beginning. */
  ByteRange part(String what, long from, long length) throws IOException {
    ByteRange part = new ByteRange(offset + from, length);
    if (from < 0 || length < 0 || from > this.length - length) {
      throw new IOException(
          "%s at byte %d, %d long, lies outside its section of %d bytes"
              .formatted(what, part.offset, length, this.length));
    }
    return part;
  }
}
