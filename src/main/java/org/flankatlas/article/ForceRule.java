package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A battlegroup by another noun: "the Canadian-led brigade", "British troops in Estonia", "the
 * multinational battalion in Lithuania", "units led by Germany". Such a noun tells little by
 * itself, so a nation must lead there, or several nations take part.
 *
 * <p>Where a nation keeps forces of its own beside those it leads, its name and the place are not
 * enough: a brigade of one nation is none of ours unless it is said to be led or shared.
 */
final class ForceRule implements Rule {

  private final Formations formations;

  ForceRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    Premodifiers before = Premodifiers.read(terms, at, term -> term.in(Lexicon.FORCES));
    if (before == null || before.hasAny(Lexicon.PROPOSED)) {
      return null;
    }
    Term head = terms.at(before.next());
    boolean plural = head.in(Lexicon.PLURAL_FORCES);
    Postmodifiers after = Postmodifiers.read(terms, before.next() + 1, Kind.BATTLEGROUP, plural);
    if (after.named()) {
      return null;
    }
    Set<String> ids = ids(before, after, head, discourse);
    if (ids.isEmpty() && !head.in(Lexicon.BRIGADES) && !before.led()) {
      ids = inPassage(terms, before, discourse);
    }
    if (ids.isEmpty()) {
      return null;
    }
    boolean told = !before.origins().isEmpty() || !after.leaders().isEmpty();
    Reason reason = told ? Reason.LEAD_NATION : Reason.HOST_NATION;
    Mention mention = new Mention(Kind.BATTLEGROUP, ids, terms.span(at, after.next()), reason);
    return new Finding(List.of(mention), after.next());
  }

  private Set<String> ids(
      Premodifiers before, Postmodifiers after, Term head, Discourse discourse) {
    Set<String> there = new LinkedHashSet<>();
    after.places().known().forEach(it -> there.addAll(formations.at(it, Kind.BATTLEGROUP)));
    boolean national = head.in(Lexicon.BRIGADES) && !before.shared();
    List<Term> leaders = before.led() ? before.origins() : after.leaders();
    if (!leaders.isEmpty()) {
      Set<String> led = led(leaders);
      return after.places().known().isEmpty() ? led : both(led, there);
    }
    if (!before.origins().isEmpty() && before.origins().stream().allMatch(OriginRule::isGroup)) {
      return ofGroup(before, discourse);
    }
    if (!before.origins().isEmpty()) {
      return national ? Set.of() : both(alone(before.origins()), there);
    }
    boolean known = before.determiner() == Determiner.DEFINITE && spokenOf(discourse);
    return before.shared() || known && head.in(References.SINGLE) ? there : Set.of();
  }

  /** "All three Baltic teams", once battlegroups have been spoken of. */
  private static Set<String> ofGroup(Premodifiers before, Discourse discourse) {
    Set<String> ids = new LinkedHashSet<>();
    before.origins().forEach(group -> ids.addAll(group.ids()));
    return spokenOf(discourse) && before.count() == ids.size() ? ids : Set.of();
  }

  private static boolean spokenOf(Discourse discourse) {
    return discourse.antecedent(Kind.BATTLEGROUP) != null
        || discourse.recalled(Kind.BATTLEGROUP) != null;
  }

  /**
   * "British soldiers" in a passage that names the host nation or base of those they lead, or that
   * says "there" after one that spoke of them.
   */
  private Set<String> inPassage(Terms terms, Premodifiers before, Discourse discourse) {
    Set<String> alone = alone(before.origins());
    if (alone.isEmpty()) {
      return alone;
    }
    Set<String> named = new LinkedHashSet<>();
    terms.theme().places().forEach(it -> named.addAll(formations.at(it, Kind.BATTLEGROUP)));
    Discourse.Antecedent known = discourse.recalled(Kind.BATTLEGROUP);
    if (known != null && terms.theme().there()) {
      named.addAll(known.one());
    }
    return both(alone, named);
  }

  private Set<String> alone(List<Term> nations) {
    Set<String> alone = new LinkedHashSet<>();
    nations.stream()
        .filter(nation -> nation.is(Sense.NATION))
        .forEach(nation -> alone.addAll(formations.alone(nation)));
    return alone;
  }

  private Set<String> led(List<Term> nations) {
    Set<String> led = new LinkedHashSet<>();
    nations.stream()
        .filter(nation -> nation.is(Sense.NATION))
        .forEach(nation -> led.addAll(formations.ledBy(nation)));
    return led;
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    return both;
  }
}
