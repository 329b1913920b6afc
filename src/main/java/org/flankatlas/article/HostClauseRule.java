package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says where a battlegroup is by who hosts it: "Latvia hosts a NATO battlegroup",
 * "Estonia is home to a multinational force".
 */
final class HostClauseRule implements Rule {

  private final Formations formations;

  HostClauseRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!terms.at(at).is(Sense.NATION)) {
      return null;
    }
    int object = object(terms, terms.skip(LeadWords.AUXILIARIES, at + 1));
    int next = object < 0 ? -1 : afterForces(terms, object);
    Set<String> ids = formations.at(terms.at(at), Kind.BATTLEGROUP);
    if (next < 0 || ids.isEmpty()) {
      return null;
    }
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, next), Reason.HOST_NATION);
    return new Finding(List.of(mention), next);
  }

  /** The index after "hosts", "is home to"; -1 where there is none. */
  private static int object(Terms terms, int verb) {
    if (terms.at(verb).in(LeadWords.HOSTS)) {
      return terms.at(verb + 1).is("to") ? verb + 2 : verb + 1;
    }
    return terms.at(verb).is("home") && terms.at(verb + 1).is("to") ? verb + 2 : -1;
  }

  /** The index after one battlegroup, or one shared or allied force; -1 where there is none. */
  private static int afterForces(Terms terms, int from) {
    NounPhrase phrase = NounPhrase.read(terms, from);
    if (phrase != null) {
      boolean bare = phrase.noun() == Kind.BATTLEGROUP && !phrase.plural();
      return bare && !phrase.after().places().any() ? phrase.next() : -1;
    }
    Premodifiers before = Premodifiers.read(terms, from, ForceWords::isForce);
    boolean ours = before != null && (before.shared() || before.allied());
    boolean one = before != null && terms.at(before.next()).in(ForceWords.MISSIONS);
    return before != null && ours && one ? before.next() + 1 : -1;
  }
}
