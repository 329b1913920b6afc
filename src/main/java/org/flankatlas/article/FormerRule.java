package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The former" and "the latter" of the two formations that were named last. */
final class FormerRule implements Rule {

  private final Formations formations;

  FormerRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean latter = terms.at(at + 1).is("latter");
    boolean pointed = terms.at(at).is("the") && (latter || terms.at(at + 1).is("former"));
    List<String> two = discourse.topics().lastTwo();
    if (!pointed || two.size() < 2 || !standsAlone(terms.at(at + 2))) {
      return null;
    }
    String id = latter ? two.getLast() : two.getFirst();
    Mention mention =
        new Mention(
            formations.kindOf(List.of(id)), Set.of(id), terms.span(at, at + 2), Reason.REFERENCE);
    return new Finding(List.of(mention), at + 2);
  }

  /** "The former" by itself, and not "the former commander". */
  private static boolean standsAlone(Term next) {
    boolean word = next.is(Sense.WORD) && !next.is(Lexicon.POSSESSIVE);
    return !word && next.sense().noun() == null
        || next.in(Lexicon.AFTER_NUMBER)
        || next.form().endsWith("s")
        || next.form().endsWith("ed")
        || next.in(References.PAST);
  }
}
