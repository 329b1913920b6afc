package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Three host nations or more in a row, in a sentence that speaks of a battalion, of soldiers or of
 * a presence: "a battalion in each of four countries: Estonia, Latvia, Lithuania and Poland". A
 * sentence about the sea, the air or politics says nothing, unless it speaks of battalions; one
 * about an adversary says nothing at all, unless they stand against it.
 */
final class HostListRule implements Rule {

  private static final int SEVERAL = 3;

  /** Most terms between the hosts and what says that forces are meant. */
  private static final int NEAR = 30;

  /** Most words between a denial and its noun. */
  private static final int MODIFIERS = 2;

  /** "The northern end of the Baltic region" is not all of it. */
  private static final Set<String> PARTS = Set.of("end", "part", "edge", "half");

  /** What a headquarters is for a region is not what stands there. */
  private static final Set<String> RESPONSIBLE =
      Set.of("responsible", "responsibility", "oversees", "oversee");

  private static final Set<String> NONE = Set.of("no", "without", "few", "hardly");

  private final Formations formations;

  HostListRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean begins = terms.at(at).is(Sense.NATION) || terms.at(at).is(Sense.REGION);
    boolean part = terms.at(at - 2).is("of") && terms.at(at - 3).in(PARTS);
    if (!begins || part || terms.continuesAList(at)) {
      return null;
    }
    Places places = Places.read(terms, at, true);
    Set<String> ids = new LinkedHashSet<>();
    for (Term place : places.known()) {
      Set<String> there = formations.at(place, Kind.BATTLEGROUP);
      if (there.isEmpty()) {
        return null;
      }
      ids.addAll(there);
    }
    if (ids.size() < SEVERAL || !speaksOfForces(terms, at)) {
      return null;
    }
    boolean all = ids.equals(formations.ofKind(Kind.BATTLEGROUP));
    Reason reason = all ? Reason.ALL_FOUR : Reason.HOST_NATION;
    return new Finding(
        List.of(new Mention(Kind.BATTLEGROUP, ids, terms.span(at, places.next()), reason)),
        places.next());
  }

  /** "No ground troops", "without a battalion". */
  private static boolean isDenied(Terms terms, int noun) {
    for (int at = noun - 1; at >= noun - MODIFIERS; at--) {
      if (terms.at(at).in(NONE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean speaksOfForces(Terms terms, int from) {
    boolean forces = false;
    boolean surely = false;
    boolean another = false;
    boolean adversary = false;
    boolean area = false;
    int sentence = terms.at(from).sentence();
    for (int at = from - NEAR; at < from + NEAR; at++) {
      if (terms.at(at).sentence() != sentence) {
        continue;
      }
      Term term = terms.at(at);
      boolean one = term.is(Sense.BATTLEGROUP) && terms.at(from).is(Sense.REGION);
      boolean noun =
          term.in(ForceWords.ALLIED_FORCES) || term.sense().noun() == Kind.BATTLEGROUP && !one;
      forces |= noun && !isDenied(terms, at);
      boolean battalions = term.is("battalions") || term.is(Sense.BATTLEGROUPS);
      surely |= battalions && !isDenied(terms, at) && !terms.at(at - 1).is(Sense.NATION);
      adversary |= NationTraits.isAdversary(term) && !terms.at(at - 1).is("against");
      area |= term.in(RESPONSIBLE) || term.is("commands");
      another |= NamedUnit.endsAt(terms, at) || MilitaryWords.beginsLike(term, TopicWords.OTHER);
    }
    return !adversary && !area && (surely || forces && !another);
  }
}
