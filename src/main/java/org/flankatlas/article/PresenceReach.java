package org.flankatlas.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;

/**
 * Which battlegroups the name of what they are together means, where no place follows it. Its
 * sentence tells, or the article where it is about one.
 */
final class PresenceReach {

  /** Before the name they make it what one battlegroup is part of. */
  private static final Set<String> FRAME =
      Set.of("within", "under", "heading", "for", "called", "name", "as", "say");

  private static final Set<String> MAKE = Set.of("make", "makes", "made", "making");

  private static final Set<String> SUMMIT = Set.of("summit", "meeting");

  private final Formations formations;

  PresenceReach(Formations formations) {
    this.formations = formations;
  }

  /** Which of them are meant, and how the text tells. */
  record Told(Set<String> ids, Reason reason) {}

  /**
   * Which of them a sentence speaks of that names no place after the name: those whose hosts it
   * names, or else the one whose lead nation it names, or else all.
   */
  Told of(Terms terms, int at, Discourse discourse) {
    Set<String> hosts = new LinkedHashSet<>();
    Set<String> leads = new LinkedHashSet<>();
    terms
        .around(at)
        .filter(i -> !isOfASummit(terms, i))
        .forEach(
            i -> {
              if (!terms.at(i).is(Sense.SEAT)) {
                hosts.addAll(formations.at(terms.at(i), Kind.BATTLEGROUP));
              }
              leads.addAll(formations.ledBy(terms.at(i)));
            });
    if (!hosts.isEmpty() && !isMadeUp(terms, at)) {
      return new Told(hosts, Reason.HOST_NATION);
    }
    if (leads.size() == 1) {
      return new Told(leads, Reason.LEAD_NATION);
    }
    if (Newcomers.isHostNamed(terms, at)) {
      return new Told(Set.of(), Reason.REFERENCE);
    }
    boolean part = terms.at(at - 1).is("of") && terms.at(at - 2).is("part");
    boolean frame = terms.at(at - 1).in(FRAME) || terms.at(at - 2).in(FRAME);
    return part || frame
        ? ofTheArticle(discourse)
        : new Told(formations.ofKind(Kind.BATTLEGROUP), Reason.ALL_FOUR);
  }

  /** "These make up the eFP": all together. */
  private static boolean isMadeUp(Terms terms, int at) {
    return terms.around(at).anyMatch(i -> terms.at(i).in(MAKE) && terms.at(i + 1).is("up"));
  }

  /** The battlegroup that an article about one speaks of; all where it speaks of several. */
  private Told ofTheArticle(Discourse discourse) {
    Set<String> all = formations.ofKind(Kind.BATTLEGROUP);
    Set<String> hinted = discourse.hints().of(all::contains);
    Set<String> single = discourse.singleEver().isEmpty() ? hinted : discourse.singleEver();
    return discourse.severalEver().isEmpty() && single.size() == 1
        ? new Told(single, Reason.CARRIED_ON)
        : new Told(all, Reason.ALL_FOUR);
  }

  /** "The Warsaw summit", "the summit in Vilnius": where it was agreed. */
  private static boolean isOfASummit(Terms terms, int at) {
    return terms.at(at + 1).in(SUMMIT)
        || terms.at(at - 2).in(SUMMIT)
        || terms.at(at - 3).in(SUMMIT);
  }
}
