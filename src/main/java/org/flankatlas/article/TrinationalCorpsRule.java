package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A corps or headquarters by all the nations that lead it: "the Danish-German-Polish corps". With
 * fewer or others it is another ("the German-Netherlands Corps").
 */
final class TrinationalCorpsRule implements Rule {

  private static final Set<String> KNOWN = Set.of("the", "this", "that", "same", "nato", "'s");

  private final Formations formations;

  TrinationalCorpsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Set<String> nations = new HashSet<>();
    int noun = terms.skip(KNOWN, at);
    while (isListed(terms.at(noun), !nations.isEmpty())) {
      nations.addAll(terms.at(noun).is(Sense.NATION) ? terms.at(noun).ids() : List.of());
      noun++;
    }
    boolean corps = terms.at(noun).is(Sense.CORPS) || terms.at(noun).is(Sense.HEADQUARTERS);
    Set<String> ids = corps ? formations.headquartersOf(nations) : Set.of();
    Mention mention =
        new Mention(Kind.HEADQUARTERS, ids, terms.span(at, noun + 1), Reason.LEAD_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), noun + 1);
  }

  private static boolean isListed(Term term, boolean begun) {
    return term.is(Sense.NATION) || begun && (term.is(Sense.COMMA) || term.is("and"));
  }
}
