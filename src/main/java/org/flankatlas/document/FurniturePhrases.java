package org.flankatlas.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the phrases that pages print around an article. A paragraph is one only as a whole, so
 * prose that speaks of cookies or newsletters is none. The phrases, and how they are written, are
 * in {@code furniture.txt}.
 */
public final class FurniturePhrases {

  private static final String FILE = "furniture.txt";

  /** In characters; longer paragraphs are prose. */
  private static final int LONGEST = 600;

  private static final String FEW_WORDS = "(?:\\S+ ){0,6}?";
  private static final String NUMBER = "\\d+(?:[-–]\\d+)?[,.:;]* ";
  private static final String EDGES = "[\\s\\p{Punct}•|►▶→›»«–—…·]*";
  private static final Pattern LEADING = Pattern.compile("^[\\s•|►▶→›»·>*-]+");
  private static final Pattern TRAILING = Pattern.compile(EDGES + "$");

  private static final Pattern PHRASES = read();

  private FurniturePhrases() {}

  /** Whether a paragraph is one of the phrases. */
  public static boolean match(String line) {
    return line.length() <= LONGEST && PHRASES.matcher(folded(line) + " ").matches();
  }

  /** In small letters, with plain apostrophes, and without signs around it. */
  private static String folded(String line) {
    String small = line.toLowerCase(Locale.ROOT).replace('’', '\'');
    return TRAILING.matcher(LEADING.matcher(small).replaceFirst("")).replaceFirst("");
  }

  private static Pattern read() {
    InputStream file =
        Objects.requireNonNull(FurniturePhrases.class.getResourceAsStream(FILE), FILE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return Pattern.compile(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(FurniturePhrases::expression)
              .collect(Collectors.joining("|")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expression(String phrase) {
    StringBuilder expression = new StringBuilder();
    for (String word : phrase.strip().split(" ")) {
      expression.append(
          switch (word) {
            case "*" -> FEW_WORDS;
            case "…" -> ".*";
            case "#" -> NUMBER;
            default -> oneOf(word) + "[,.:;!?]* ";
          });
    }
    return expression.toString();
  }

  private static String oneOf(String words) {
    return Pattern.compile("/")
        .splitAsStream(words)
        .map(FurniturePhrases::oneWord)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String oneWord(String word) {
    return word.endsWith("…")
        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\S+"
        : Pattern.quote(word);
  }
}
