package org.flankatlas.comparison;

import org.jspecify.annotations.Nullable;

/**
 * The name of a base or town after a preposition: "at Camp Ādaži", "in the Latvian town of Ādaži",
 * "in Lithuania, at Rukla". A country alone is none.
 *
 * @param from index of the first word of the name
 * @param to index after the last
 * @param known whether the gazetteer has it
 */
record Locality(int from, int to, boolean known) {

  /** Most phrases read before the name. */
  private static final int LIMIT = 4;

  /** Reads from the preposition on; null where no town or base is named. */
  static @Nullable Locality read(Sentence sentence, int preposition) {
    int at = preposition;
    for (int i = 0; i < LIMIT && sentence.at(at).in(Wording.PLACE_PREPOSITIONS); i++) {
      at = sentence.skip(Wording.PLACE_FILLERS, at + 1);
      if (sentence.at(at).is(Sense.PLACE)) {
        return new Locality(at, at + 1, true);
      }
      if (sentence.at(at).is(Sense.COUNTRY)) {
        at = sentence.skip(Wording.PLACE_FILLERS, at + 1);
        if (sentence.at(at).is(Sense.PLACE)) {
          return new Locality(at, at + 1, true);
        }
      }
      if (sentence.at(at).isUnknownName()) {
        return new Locality(named(sentence, at), unnamed(sentence, at), false);
      }
      at = sentence.at(at).is(Sense.COMMA) ? at + 1 : at;
    }
    return null;
  }

  /** Takes the kind of place into its name where it has a capital: "Camp Valmiera". */
  private static int named(Sentence sentence, int at) {
    int from = at;
    while (sentence.at(from - 1).capital() && sentence.at(from - 1).in(Wording.PLACE_FILLERS)) {
      from--;
    }
    return from;
  }

  private static int unnamed(Sentence sentence, int at) {
    int to = at;
    while (sentence.at(to).isUnknownName()) {
      to++;
    }
    return to;
  }
}
