package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that stands for a noun used before, with a place of its own: "the one in Lithuania",
 * "the ones in Estonia and Latvia", "those in Slovakia".
 */
final class ProForm {

  private ProForm() {}

  /** Reads one that begins at a term as a phrase of that noun; null where none does. */
  static @Nullable NounPhrase read(Terms terms, int start, Kind noun) {
    boolean those = terms.at(start).is("those");
    int head = those ? start : start + 1;
    boolean plural = those || terms.at(head).is("ones");
    if (!those && !(terms.at(start).is("the") && (plural || terms.at(head).is("one")))) {
      return null;
    }
    Postmodifiers after = Postmodifiers.read(terms, head + 1, noun, plural);
    if (after.places().known().isEmpty() || after.named()) {
      return null;
    }
    return new NounPhrase(
        noun,
        plural,
        Premodifiers.none(head),
        after,
        terms.span(start, after.next()),
        terms.at(head).sentence(),
        false);
  }
}
