package org.flankatlas.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Hashes by which a text is known again: SHA-256 over UTF-8, in lower-case hexadecimal. */
public final class TextHash {

  private TextHash() {}

  /**
   * The hash of an article's text, by which a second copy of it is recognised: of the paragraphs
   * after the headline, furniture included, one a line. How letters are composed (NFC) and how wide
   * the white space is make no difference.
   */
  public static String ofParagraphs(List<String> paragraphs) {
    return sha256(
        paragraphs.stream().map(TextHash::plain).collect(Collectors.joining("\n", "", "\n")));
  }

  /** {@link #ofParagraphs} of an article that has been split into passages. */
  public static String ofPassages(List<Passage> passages) {
    return ofParagraphs(
        passages.stream()
            .filter(passage -> passage.kind() != Passage.Kind.HEADLINE)
            .map(Passage::text)
            .toList());
  }

  /** The hash of one passage's text, exactly as it stands. */
  public static String of(Passage passage) {
    return sha256(passage.text());
  }

  /** A paragraph in the form in which it is compared. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Z}\\s]+", " ").strip();
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
