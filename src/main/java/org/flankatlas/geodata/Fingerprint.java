package org.flankatlas.geodata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** One hash for all files that were read, whatever the order of reading. */
final class Fingerprint {

  private final SortedMap<String, String> hashes = new TreeMap<>();

  void add(String file, byte[] content) {
    hashes.put(file, sha256(content));
  }

  String value() {
    StringBuilder all = new StringBuilder();
    hashes.forEach((file, hash) -> all.append(hash).append("  ").append(file).append('\n'));
    return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
