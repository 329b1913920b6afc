package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that stands for a noun used before, with a place of its own: "the one in Lithuania",
 * "the ones in Estonia and Latvia", "those in Slovakia".
 */
final class ProForm {

  private ProForm() {}

  /** Reads "the British one", "the German-led one": a nation in the place of a place. */
  static @Nullable NounPhrase nations(Terms terms, int start, Kind noun) {
    Premodifiers before =
        Premodifiers.read(
            terms, start, term -> term.is("one") || term.is("ones") || term.in(Counted.UNITS));
    if (before == null || before.origins().isEmpty() || !(before.pointed() || before.led())) {
      return null;
    }
    int head = before.next();
    boolean units = terms.at(head).in(Counted.UNITS);
    boolean ofNations = terms.at(head).is("groups") && before.origins().size() > 1;
    if (units
        && !ofNations
        && before.origins().stream().anyMatch(origin -> !origin.is(Sense.GROUP))) {
      return null;
    }
    boolean plural = !terms.at(head).is("one");
    Postmodifiers after = Postmodifiers.read(terms, head + 1, noun, plural);
    return new NounPhrase(
        noun,
        plural,
        before,
        after,
        Places.none(start),
        terms.span(start, after.next()),
        terms.at(head).sentence(),
        false,
        false,
        null);
  }

  /** Reads one that begins at a term as a phrase of that noun; null where none does. */
  static @Nullable NounPhrase read(Terms terms, int start, Kind noun) {
    boolean those = terms.at(start).is("those");
    int head = those ? start : start + 1;
    boolean plural = those || terms.at(head).is("ones");
    if (!those && !(terms.at(start).is("the") && (plural || terms.at(head).is("one")))) {
      return null;
    }
    Postmodifiers after = Postmodifiers.read(terms, head + 1, noun, plural);
    boolean told = !after.places().known().isEmpty() || !after.leaders().isEmpty();
    if (!told || after.named()) {
      return null;
    }
    return new NounPhrase(
        noun,
        plural,
        Premodifiers.none(head),
        after,
        Places.none(start),
        terms.span(start, after.next()),
        terms.at(head).sentence(),
        false,
        false,
        null);
  }
}
