package org.flankatlas.article;

import java.util.List;
import java.util.Set;

/**
 * One or more tokens that mean one thing.
 *
 * @param sense what it stands for
 * @param form its folded word; of several, the first
 * @param ids for a nation its country, otherwise the formations it speaks of
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last
 * @param capitals how its first word is written
 * @param sentence its sentence, counted from 0
 */
record Term(
    Sense sense,
    String form,
    List<String> ids,
    int start,
    int end,
    Token.Capitals capitals,
    int sentence) {

  boolean is(Sense other) {
    return sense == other;
  }

  boolean is(String word) {
    return sense == Sense.WORD && form.equals(word);
  }

  /** Whether it is an ordinary word out of a set. */
  boolean in(Set<String> words) {
    return sense == Sense.WORD && words.contains(form);
  }

  boolean opensABracket() {
    return sense == Sense.BREAK && form.equals("(");
  }

  /** Whether it is more than one word. */
  boolean isOfSeveralWords() {
    return end - start > form.length() + 1;
  }

  /** Whether it is a word that no list knows, written like a name. */
  boolean isUnknownName() {
    return sense == Sense.WORD
        && capitals != Token.Capitals.NONE
        && !Lexicon.NO_PLACES.contains(form);
  }
}
