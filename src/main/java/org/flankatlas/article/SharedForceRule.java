package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A force that several nations share, without its place: "the allied battalion", in a text that has
 * named the nations of one battlegroup alone; "In Latvia, a brigade of fourteen nations".
 */
final class SharedForceRule implements Rule {

  private static final Set<String> UNCOUNTED = Set.of("many", "several", "all", "other", "the");
  private static final Set<String> NATIONS = Set.of("nations", "countries", "allies");

  private final Formations formations;

  SharedForceRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Premodifiers before =
        Determiner.of(terms.at(at)) == null
            ? null
            : Premodifiers.read(terms, at, ForceWords::isForce);
    if (before == null || !before.origins().isEmpty() || before.hasAny(Lexicon.PROPOSED)) {
      return null;
    }
    Term head = terms.at(before.next());
    boolean plural = head.in(ForceWords.PLURAL_FORCES);
    Postmodifiers after = Postmodifiers.read(terms, before.next() + 1, Kind.BATTLEGROUP, plural);
    boolean told = after.named() || after.places().any() || !after.leaders().isEmpty();
    if (told || terms.at(before.next() + 1).isUnknownName()) {
      return null;
    }
    Set<String> ids = Set.of();
    if (isOfNations(terms, before.next()) && head.in(ForceWords.MISSIONS)) {
      ids = formations.at(Places.fronted(terms, at, at).known(), Kind.BATTLEGROUP);
    } else if (isTheAlliances(before, head)
        && (head.is("battalion") || discourse.spokeOfBattlegroups())) {
      ids = hinted(discourse);
    }
    Mention mention =
        new Mention(Kind.BATTLEGROUP, ids, terms.span(at, after.next()), Reason.HOST_NATION);
    return ids.isEmpty() ? null : new Finding(List.of(mention), after.next());
  }

  /** "A brigade of fourteen nations". */
  private static boolean isOfNations(Terms terms, int head) {
    boolean counted = !terms.at(head + 2).in(UNCOUNTED) && terms.at(head + 3).in(NATIONS);
    return terms.at(head + 1).is("of") && counted;
  }

  /** "The allied battalion", "the NATO force", but not "the forward force". */
  private static boolean isTheAlliances(Premodifiers before, Term head) {
    boolean force = head.in(ForceWords.MISSIONS) && !head.in(ForceWords.BRIGADES);
    boolean one = before.pointed() && before.count() == 0;
    boolean shared = before.allied() || before.shared();
    return force && one && shared && !before.marks().contains("forward");
  }

  /** The one battlegroup whose nations the text has named, if it is one. */
  private Set<String> hinted(Discourse discourse) {
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    Set<String> hinted = discourse.hints().of(all::contains);
    return hinted.size() == 1 ? hinted : Set.of();
  }
}
