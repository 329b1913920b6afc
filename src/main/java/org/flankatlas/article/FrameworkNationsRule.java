package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * "The framework nations", "a battalion in each of four countries": those of the battlegroups,
 * unless the passage speaks of a corps, which has framework nations too.
 */
final class FrameworkNationsRule implements Rule {

  private static final Set<String> WORDS = Set.of("framework", "lead", "host");
  private static final Set<String> NATIONS = Set.of("nations", "countries", "allies");
  private static final Set<String> COUNTRIES = Set.of("countries", "nations", "states");

  /** Most terms between four countries and what they get. */
  private static final int NEAR = 10;

  /** The same of "each of the four countries", which are known. */
  private static final int FAR = 30;

  private static final int SEVERAL = 3;

  private static final Set<String> ALL = Set.of("the", "all", "four", "4", "each", "of");

  private final Formations formations;

  FrameworkNationsRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    int word = terms.skip(ALL, at);
    if (terms.at(word).in(COUNTRIES) && isFour(terms.at(word - 1))) {
      boolean origin = terms.at(word - 2).is("from");
      return !origin && isOfForces(terms, word, terms.at(word - 2).is("the") ? FAR : NEAR)
          ? finding(terms, at, word + 1)
          : null;
    }
    boolean named = terms.at(word).in(WORDS) && terms.at(word + 1).in(NATIONS);
    boolean four = isFour(terms.at(word - 1));
    boolean framework = terms.at(word).is("framework");
    if (word == at || !named || !four && !framework || saysOtherwise(terms, discourse)) {
      return null;
    }
    return finding(terms, at, word + 2);
  }

  private Finding finding(Terms terms, int from, int to) {
    Set<String> ids = formations.ofKind(Kind.BATTLEGROUP);
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(from, to), Reason.ALL_FOUR);
    return new Finding(List.of(mention), to);
  }

  private static boolean isFour(Term term) {
    return term.is("four") || term.is("4");
  }

  /** "A battalion for each of four countries". */
  private static boolean isOfForces(Terms terms, int word, int near) {
    for (int at = word - near; at < word + near; at++) {
      boolean allied = terms.at(at).in(ForceWords.ALLIED) && terms.at(at + 1).is("soldiers");
      if (allied
          || terms.at(at).in(ForceWords.MISSIONS)
          || terms.at(at).sense().noun() == Kind.BATTLEGROUP) {
        return terms.at(at).sentence() == terms.at(word).sentence() && !terms.at(at - 1).is("new");
      }
    }
    return false;
  }

  private boolean saysOtherwise(Terms terms, Discourse discourse) {
    Kind latest = discourse.latestNoun();
    if (namesThem(terms) || terms.theme().ofADivision()) {
      return true;
    }
    boolean staff =
        discourse.recalled(Kind.HEADQUARTERS) != null && !discourse.spokeOfBattlegroups();
    return staff || terms.theme().ofACorps() || latest == Kind.CORPS || latest == Kind.HEADQUARTERS;
  }

  /** Whether the passage names three of the nations itself, each with what it leads. */
  private boolean namesThem(Terms terms) {
    return terms.theme().nations().stream()
            .filter(nation -> !formations.ledBy(nation).isEmpty())
            .count()
        >= SEVERAL;
  }
}
