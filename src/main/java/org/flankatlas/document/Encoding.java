package org.flankatlas.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the encoding of a text and decodes it. The first of these that fits decides: a byte order
 * mark; UTF-8, where the bytes are valid in it; what a page of HTML declares; the encoding in which
 * the bytes spell one language of the region; what ICU detects.
 */
final class Encoding {

  /** Of bytes; in UTF-16 without a mark nearly every second is one. */
  private static final double MANY_CONTROLS = 0.1;

  /** Of characters; more that stand for nothing are no text. */
  private static final double MANY_UNPRINTABLE = 0.02;

  private static final int SOME_UNPRINTABLE = 4;
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,500}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)\\s*=\\s*[\"']?([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private Encoding() {}

  /**
   * The text that bytes hold.
   *
   * @param html whether the text may declare its encoding
   * @throws Refusal when they hold none
   */
  static String decode(byte[] bytes, boolean html) {
    String text =
        Stream.<Optional<String>>of(
                marked(bytes),
                hasManyControls(bytes) ? Optional.empty() : strictly(StandardCharsets.UTF_8, bytes))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> html ? declared(bytes).flatMap(it -> strictly(it, bytes)) : Optional.empty())
            .or(() -> RegionalCharset.of(bytes).flatMap(it -> strictly(it, bytes)))
            .orElseGet(() -> detected(bytes));
    checkPrints(text);
    return text;
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }
    boolean utf16 = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    return utf16 ? Optional.of(new String(bytes, StandardCharsets.UTF_16)) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasManyControls(byte[] bytes) {
    int controls = 0;
    for (byte each : bytes) {
      controls += each >= 0 && each < '\t' ? 1 : 0;
    }
    return controls > MANY_CONTROLS * bytes.length;
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(DECLARED_WITHIN, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? charset(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String detected(byte[] bytes) {
    boolean wide = hasManyControls(bytes);
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      Optional<Charset> charset = charset(match.getName());
      if (charset.isPresent() && (!wide || match.getName().startsWith("UTF-"))) {
        return new String(bytes, charset.get());
      }
    }
    throw new Refusal("is in no known encoding; save it in UTF-8 and try again.");
  }

  private static void checkPrints(String text) {
    long unprintable = text.codePoints().filter(Encoding::isUnprintable).count();
    if (unprintable > SOME_UNPRINTABLE && unprintable > MANY_UNPRINTABLE * text.length()) {
      throw new Refusal("holds no readable text, only other data; bring %s.".formatted(Format.ALL));
    }
  }

  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> !Character.isWhitespace(character) && character != 0x85;
      case Character.UNASSIGNED, Character.SURROGATE -> true;
      default -> character == 0xFFFD;
    };
  }
}
