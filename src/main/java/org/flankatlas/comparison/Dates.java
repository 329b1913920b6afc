package org.flankatlas.comparison;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flankatlas.posture.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates in words: "2017", "June 2017", "19 June 2017", "June 19, 2017", "2017-06-19". */
final class Dates {

  private static final Set<String> FILLERS =
      Wording.words(
          "the early late mid spring summer autumn fall winter end beginning middle of start");

  private static final Map<String, Integer> MONTHS = months();

  private Dates() {}

  /**
   * A date found.
   *
   * @param date the date
   * @param next index after its last word
   */
  record Found(PartialDate date, int next) {}

  /** The date that begins at a word; null where none does. */
  static @Nullable Found at(Sentence sentence, int start) {
    int at = sentence.skip(FILLERS, start);
    int month = month(sentence.at(at));
    int day = day(sentence.at(at));
    if (month == 0 && day > 0 && month(sentence.at(at + 1)) > 0) {
      return whole(sentence, at + 2, month(sentence.at(at + 1)), day);
    }
    if (month > 0) {
      int date = day(sentence.at(at + 1));
      int year = sentence.at(at + 1).is("of") ? at + 2 : at + 1;
      return whole(sentence, date > 0 ? at + 2 : year, month, date);
    }
    if (!isYear(sentence.at(at))) {
      return null;
    }
    Found numeric = numeric(sentence, at);
    return numeric == null ? found(sentence.at(at).form(), at + 1) : numeric;
  }

  /** The first date of a text. */
  static @Nullable PartialDate first(Sentence text) {
    for (int i = 0; i < text.size(); i++) {
      Found found = at(text, i);
      if (found != null) {
        return found.date();
      }
    }
    return null;
  }

  /** Reads the year of a month; the day may be 0. */
  private static @Nullable Found whole(Sentence sentence, int from, int month, int day) {
    int year = sentence.at(from).is(Sense.COMMA) ? from + 1 : from;
    String days = day > 0 ? "-%02d".formatted(day) : "";
    return isYear(sentence.at(year))
        ? found(sentence.at(year).form() + "-%02d".formatted(month) + days, year + 1)
        : null;
  }

  /** Reads "2017-06" and "2017-06-19". */
  private static @Nullable Found numeric(Sentence sentence, int at) {
    if (!isPart(sentence, at + 1)) {
      return null;
    }
    int next = isPart(sentence, at + 2) ? at + 3 : at + 2;
    return found(sentence.text(at, next).replaceAll("\\D", "-"), next);
  }

  private static boolean isPart(Sentence sentence, int at) {
    return sentence.at(at).form().matches("\\d\\d")
        && sentence.at(at).start() == sentence.at(at - 1).end() + 1;
  }

  /** Null for a day that no calendar has. */
  private static @Nullable Found found(String iso, int next) {
    try {
      return new Found(new PartialDate(iso), next);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isYear(Word word) {
    return word.form().matches("(19|20)\\d\\d");
  }

  private static int day(Word word) {
    return word.form().matches("\\d{1,2}(st|nd|rd|th)?")
        ? Integer.parseInt(word.form().replaceAll("\\D", ""))
        : 0;
  }

  private static int month(Word word) {
    return MONTHS.getOrDefault(word.form(), 0);
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    List<String> names =
        List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    for (String name : names) {
      months.put(name, names.indexOf(name) + 1);
      months.put(name.substring(0, 3), names.indexOf(name) + 1);
    }
    return Map.copyOf(months);
  }
}
