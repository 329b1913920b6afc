package org.flankatlas.comparison;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.PartialDate;

/** Compares the value of a statement with that of a claim by what the words mean. */
record Meaning(Names names) {

  /** How two values stand to each other. */
  enum Relation {
    SAME,
    OTHER,
    /** A value says nothing that could be compared. */
    UNKNOWN
  }

  /** After these a claim says more than the fact itself. */
  private static final Set<String> BESIDES = Wording.words("; near");

  private static final Set<Sense> NAMING = Set.of(Sense.PLACE, Sense.FORMATION);

  /** Points between two of the compass, which names write in one word or in two. */
  private static final Pattern BETWEEN = Pattern.compile("\\b(north|south) (east|west)(ern)?\\b");

  Relation compare(Statement statement, Claim claim) {
    Sentence stated = value(statement.value());
    Sentence held = value(claim.value());
    return switch (statement.fact()) {
      case LEAD_NATION -> nations(stated, held);
      case SINCE -> dates(stated, held);
      case BASE, SUPERIOR -> named(stated, held);
      case NUMBER -> Relation.UNKNOWN;
    };
  }

  /** The formations that a value names, by their names or their places. */
  Set<String> formations(String value) {
    return ids(value(value), NAMING);
  }

  private Sentence value(String text) {
    return new Sentence(text, names.words(text), List.of());
  }

  /** One of several framework nations is as right as all. */
  private static Relation nations(Sentence stated, Sentence held) {
    Set<String> all = ids(held, Set.of(Sense.COUNTRY));
    return all.isEmpty()
        ? Relation.UNKNOWN
        : relation(all.containsAll(ids(stated, Set.of(Sense.COUNTRY))));
  }

  private static Relation dates(Sentence stated, Sentence held) {
    PartialDate one = Dates.first(stated);
    PartialDate other = Dates.first(held);
    return one == null || other == null ? Relation.UNKNOWN : relation(one.agrees(other));
  }

  /** Known names by their formation, unknown ones by their words within those of the claim. */
  private static Relation named(Sentence stated, Sentence held) {
    Set<String> one = ids(stated, NAMING);
    Set<String> other = ids(held, NAMING);
    if (!one.isEmpty() && !other.isEmpty()) {
      return relation(one.equals(other));
    }
    String words = forms(held, end(held));
    return relation(words.contains(forms(stated, stated.size())));
  }

  private static Relation relation(boolean same) {
    return same ? Relation.SAME : Relation.OTHER;
  }

  private static Set<String> ids(Sentence value, Set<Sense> senses) {
    return words(value, value.size()).stream()
        .filter(word -> senses.contains(word.sense()))
        .flatMap(word -> word.ids().stream())
        .collect(Collectors.toSet());
  }

  private static String forms(Sentence value, int end) {
    String forms =
        words(value, end).stream().map(Word::form).collect(Collectors.joining(" ", " ", " "));
    return BETWEEN.matcher(forms).replaceAll("$1$2$3");
  }

  private static int end(Sentence value) {
    return value.all(BESIDES).stream().findFirst().orElse(value.size());
  }

  private static List<Word> words(Sentence value, int end) {
    return IntStream.range(0, end).mapToObj(value::at).toList();
  }
}
