package org.flankatlas.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * The checksum of an exported page: SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the
 * text of its element {@code deck} as it stands in the page, a line feed, and then for each of its
 * files in the order of their addresses: the address, a space, the data: address, a line feed.
 */
final class Checksum {

  private Checksum() {}

  static String of(String deck, SortedMap<String, String> files) {
    MessageDigest digest = sha256();
    update(digest, deck + "\n");
    files.forEach((address, data) -> update(digest, address + " " + data + "\n"));
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
