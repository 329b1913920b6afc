package org.flankatlas.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What steers a showing: 256 random bits, which the presenter alone is told, once. Only the hash is
 * kept.
 *
 * @param text the key in base 64 for addresses, without padding
 */
public record PresenterKey(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** A key that nobody can guess. */
  public static PresenterKey next() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new PresenterKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** The SHA-256 of the text, in hexadecimal digits. */
  public String hash() {
    return HexFormat.of().formatHex(sha256());
  }

  /** Whether a hash is that of this key; takes as long whatever the hash is. */
  public boolean opens(String hash) {
    return MessageDigest.isEqual(HexFormat.of().parseHex(hash), sha256());
  }

  private byte[] sha256() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a presenter's key";
  }
}
