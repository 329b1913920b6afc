package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which battlegroups a number counts, and says it in plain words. */
record Extent(Sentence sentence, Names names) {

  static final String BATTLEGROUPS = "battlegroups";
  static final String WHOLE_FLANK = BATTLEGROUPS + " on NATO’s whole eastern flank";

  private static final Set<String> BRIDGES =
      Wording.words(
          """
          now currently already based stationed deployed located spread stretching running
          extending positioned that which are have been stretched stretch stand extend run sit ,""");
  private static final Set<String> ALONG = Wording.words("on along across throughout of in");
  private static final Set<String> FLANK_WORDS =
      Wording.words("the nato alliance 's its whole entire full");
  private static final Set<String> EDGES = Wording.words("flank edge border frontier");

  /**
   * What a number counts.
   *
   * @param counted in plain words
   * @param told whether the text says which
   * @param next index after the words that say so
   */
  record Read(String counted, boolean told, int next) {}

  /**
   * Reads on both sides of a noun.
   *
   * @param number index of the number
   * @param noun index after the noun
   */
  Read read(int number, int noun) {
    int from = sentence.at(number - 1).in(Wording.OTHERS) ? number - 1 : number;
    boolean others = sentence.any(from, noun, word -> word.in(Wording.OTHERS));
    Read after = after(noun);
    Read all = after == null ? before(number, noun) : after;
    return others ? new Read("other " + all.counted(), all.told(), all.next()) : all;
  }

  private @Nullable Read after(int noun) {
    int at = sentence.skip(BRIDGES, noun);
    if (sentence.at(at).is("from") || sentence.at(at).is("between")) {
      return range(at + 1);
    }
    if (!sentence.at(at).in(ALONG)) {
      return null;
    }
    int flank = sentence.skip(FLANK_WORDS, at + 1);
    boolean eastern = sentence.at(flank).is("eastern") && sentence.at(flank + 1).in(EDGES);
    return eastern ? new Read(WHOLE_FLANK, true, flank + 2) : places(at + 1);
  }

  private Read before(int number, int noun) {
    for (int at = number + 1; at < noun; at++) {
      if (sentence.at(at).is(Sense.GROUP)) {
        String group = sentence.text(at, at + 1);
        return new Read(group + " " + BATTLEGROUPS, true, noun);
      }
    }
    return new Read(BATTLEGROUPS, false, noun);
  }

  /** Reads "Estonia to Bulgaria", "the Baltic to the Black Sea". */
  private @Nullable Read range(int start) {
    int to = start;
    while (to < start + 5 && !sentence.at(to).is("to") && !sentence.at(to).is("and")) {
      to++;
    }
    int end = sentence.at(to + 1).is("the") ? to + 2 : to + 1;
    while (sentence.at(end).capital()) {
      end++;
    }
    boolean names = sentence.at(end - 1).capital() && sentence.at(to - 1).capital();
    return names ? new Read(BATTLEGROUPS + " from " + sentence.text(start, end), true, end) : null;
  }

  private @Nullable Read places(int start) {
    List<String> named = new ArrayList<>();
    int end = start;
    for (int at = start; at >= 0; at = joint(end)) {
      int place = sentence.at(at).is("the") ? at + 1 : at;
      place = sentence.at(place).is("three") ? place + 1 : place;
      Word word = sentence.at(place);
      if (!word.is(Sense.COUNTRY) && !word.is(Sense.REGION)) {
        break;
      }
      boolean country = word.is(Sense.COUNTRY);
      named.add(
          country
              ? names.country(word.ids().getFirst())
              : "the " + sentence.text(place, place + 1));
      end = place + 1;
    }
    return named.isEmpty()
        ? null
        : new Read(BATTLEGROUPS + " in " + Nations.listed(named), true, end);
  }

  private int joint(int end) {
    int at = sentence.at(end).is(Sense.COMMA) ? end + 1 : end;
    at = sentence.at(at).is("and") ? at + 1 : at;
    at = sentence.at(at).is("in") ? at + 1 : at;
    return at == end ? -1 : at;
  }
}
