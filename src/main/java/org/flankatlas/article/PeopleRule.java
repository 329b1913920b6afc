package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The people of a lead nation, after the battlegroup they lead was spoken of: "the Canadians have
 * asked …", "with the British and the Danes". Not those of a staff that was spoken of since. A noun
 * after them makes it something else ("the British government").
 */
final class PeopleRule implements Rule {

  private final Formations formations;

  PeopleRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Term people = terms.at(at + 1);
    if (discourse.spokeOfAStaffLast()) {
      return null;
    }
    if (!terms.at(at).is("the")
        || !people.is(Sense.NATION)
        || people.isOfSeveralWords()
        || !standsAlone(terms, at + 1)) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>(formations.ledBy(people));
    ids.retainAll(spokenOf(discourse));
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, at + 2), Reason.REFERENCE);
    return ids.isEmpty() ? null : new Finding(List.of(mention), at + 2);
  }

  /** "The Canadians" always; "the British" only where no noun follows. */
  private static boolean standsAlone(Terms terms, int people) {
    Term next = terms.at(people + 1);
    if (next.is(Lexicon.POSSESSIVE) || next.sense().noun() != null) {
      return false;
    }
    String form = terms.at(people).form();
    boolean word = next.is(Sense.WORD) || next.sense().isOrigin();
    boolean ends = !word || next.in(Lexicon.AFTER_NUMBER);
    return form.endsWith("ns") || form.equals("brits") || form.endsWith("sh") && ends;
  }

  private static Set<String> spokenOf(Discourse discourse) {
    Set<String> ids = new LinkedHashSet<>();
    Antecedent here = discourse.antecedent(Kind.BATTLEGROUP);
    Antecedent earlier = discourse.recalled(Kind.BATTLEGROUP);
    if (here != null) {
      ids.addAll(here.many());
    }
    if (earlier != null) {
      ids.addAll(earlier.many());
    }
    return ids;
  }
}
