package org.flankatlas.comparison;

import java.util.List;
import java.util.Set;

/**
 * One or more tokens that mean one thing.
 *
 * @param sense what it stands for
 * @param form its folded words, parted by spaces
 * @param ids for a country its id, for a name those of its formations
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param capital whether it is written with a capital
 */
record Word(Sense sense, String form, List<String> ids, int start, int end, boolean capital) {

  boolean is(Sense other) {
    return sense == other;
  }

  boolean is(String word) {
    return form.equals(word);
  }

  boolean in(Set<String> words) {
    return words.contains(form);
  }

  /** Whether it is a name of ours. */
  boolean isName() {
    return switch (sense) {
      case COUNTRY, PLACE, FORMATION, REGION, GROUP -> true;
      default -> false;
    };
  }

  /** Whether it is a word that no list knows, written like a name. */
  boolean isUnknownName() {
    return sense == Sense.WORD && capital && !Wording.NO_NAMES.contains(form);
  }
}
