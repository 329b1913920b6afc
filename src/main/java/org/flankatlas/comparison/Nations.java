package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Countries in a list: "Canada", "the United Kingdom", "Denmark, Germany and Poland".
 *
 * @param ids the countries, in the order of the text
 * @param from index of the first word, its article included
 * @param to index after the last
 */
record Nations(List<String> ids, int from, int to) {

  private static final Set<String> OF = Wording.words("in of for from with by at near to 's");

  Nations {
    ids = List.copyOf(ids);
  }

  /** Reads a list from its first word on; null where none begins or it names people. */
  static @Nullable Nations from(Sentence sentence, int start) {
    List<String> ids = new ArrayList<>();
    int end = start;
    for (int at = start; at >= 0; at = joint(sentence, end)) {
      int country = sentence.at(at).is("the") ? at + 1 : at;
      boolean clause = !ids.isEmpty() && beginsClause(sentence, country + 1);
      if (!sentence.at(country).is(Sense.COUNTRY) || clause) {
        break;
      }
      ids.addAll(sentence.at(country).ids());
      end = country + 1;
    }
    boolean people = sentence.at(end).in(Wording.PEOPLE);
    return ids.isEmpty() || people ? null : new Nations(ids, start, end);
  }

  /** Reads a list back from its end; null where none ends there or it is a part of another name. */
  static @Nullable Nations endingAt(Sentence sentence, int end) {
    List<String> ids = new ArrayList<>();
    boolean joined = false;
    int from = end;
    for (int at = end; sentence.at(at - 1).is(Sense.COUNTRY); ) {
      ids.addAll(0, sentence.at(at - 1).ids());
      from = sentence.at(at - 2).is("the") ? at - 2 : at - 1;
      boolean and = sentence.at(from - 1).is("and");
      boolean comma = sentence.at(from - 1).is(Sense.COMMA) && joined;
      at = and || comma ? from - 1 : 0;
      at = and && sentence.at(at - 1).is(Sense.COMMA) ? at - 1 : at;
      joined |= and;
      if (at > 0 && isOf(sentence, at)) {
        break;
      }
    }
    boolean other =
        sentence.at(from - 1).in(OF)
            || sentence.at(from - 1).is("a")
            || sentence.at(from - 1).is("an");
    return ids.isEmpty() || other ? null : new Nations(ids, from, end);
  }

  /** Like {@link #endingAt}, but after "with" or "has" too: "with Canada as framework nation". */
  static @Nullable Nations endingAtUse(Sentence sentence, int end) {
    Nations list = endingAt(sentence, end);
    int from = sentence.at(end - 2).is("the") ? end - 2 : end - 1;
    boolean with = sentence.at(end - 1).is(Sense.COUNTRY) && sentence.at(from - 1).is("with");
    return list == null && with ? new Nations(sentence.at(end - 1).ids(), from, end) : list;
  }

  /** Whether it is clear who leads which; several of several do not say it. */
  boolean isClearFor(Subject subject) {
    return ids.size() == 1 || subject.ids().size() == 1;
  }

  /** Their names as a claim has them. */
  String text(Names names) {
    List<String> all = ids.stream().map(names::country).collect(Collectors.toList());
    return listed(all);
  }

  static String listed(List<String> all) {
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  /** Whether the country before a joint belongs to other words: "in Estonia and …". */
  private static boolean isOf(Sentence sentence, int end) {
    int from = sentence.at(end - 2).is("the") ? end - 2 : end - 1;
    return sentence.at(from - 1).in(OF);
  }

  private static int joint(Sentence sentence, int end) {
    int at = sentence.at(end).is(Sense.COMMA) ? end + 1 : end;
    at = sentence.at(at).is("and") ? at + 1 : at;
    return at == end ? -1 : at;
  }

  private static boolean beginsClause(Sentence sentence, int after) {
    int verb = sentence.skip(Wording.ADVERBS, after);
    return sentence.at(after).in(Wording.PLACE_PREPOSITIONS)
        || sentence.at(after).is("the")
        || sentence.at(verb).in(Wording.ANY_LEAD)
        || sentence.at(verb).in(Wording.PERFECT)
        || sentence.at(verb).in(Wording.PRESENT);
  }
}
