package org.flankatlas.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and words that a hyphen breaks at a line's end. Whether the hyphen belongs to the
 * word is told by the rest of the text: where the joined word stands elsewhere the hyphen goes,
 * else where the hyphenated one does it stays. Of an unknown word it goes before a small letter, if
 * so many lines end in hyphens that the text must have been hyphenated, and stays otherwise.
 */
final class WordBreaks {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
  private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}]++(?:[-‐]\\p{L}++)*+)[-‐]$");
  private static final int LONGEST = 60;

  /** Of lines; hyphens that belong to words end fewer. */
  private static final double MANY_BROKEN = 0.04;

  private final Set<String> words = new HashSet<>();
  private final boolean hyphenated;

  /**
   * @param text whole, with its line ends, to learn its words
   */
  WordBreaks(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(folded(word.group()));
    }
    long lines = text.lines().count();
    long broken = text.lines().filter(line -> line.endsWith("-") || line.endsWith("‐")).count();
    hyphenated = broken > MANY_BROKEN * lines;
  }

  /** Adds a line to those before it. */
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\u00AD') {
      text.setLength(last);
    } else if (last >= 1 && isBroken(text, line)) {
      text.setLength(keepsHyphen(text, line) ? last + 1 : last);
    } else if (last >= 0) {
      text.append(' ');
    }
    text.append(line);
  }

  private static boolean isBroken(CharSequence text, String line) {
    char hyphen = text.charAt(text.length() - 1);
    return (hyphen == '-' || hyphen == '‐')
        && Character.isLetter(text.charAt(text.length() - 2))
        && !line.isEmpty()
        && Character.isLetterOrDigit(line.charAt(0));
  }

  private boolean keepsHyphen(StringBuilder text, String line) {
    Matcher first = LAST.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
    Matcher second = WORD.matcher(line);
    if (!first.find() || !second.lookingAt()) {
      return true;
    }
    if (words.contains(folded(first.group(1) + second.group()))) {
      return false;
    }
    return words.contains(folded(first.group(1) + "-" + second.group()))
        || !hyphenated
        || !Character.isLowerCase(line.charAt(0));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('‐', '-');
  }
}
