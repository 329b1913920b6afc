package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A list that carries on "leads the battlegroup" without saying it again: "…, the United Kingdom in
 * Estonia, Germany in Lithuania and the United States in Poland"; or "is led by": "…, the one in
 * Estonia by the United Kingdom".
 */
final class GappedList {

  private final Formations formations;

  GappedList(Formations formations) {
    this.formations = formations;
  }

  /** Reads the list that begins with its first joint; without mentions where none does. */
  Finding read(Terms terms, int start) {
    List<Mention> mentions = new ArrayList<>();
    int at = start;
    for (Part part = part(terms, at); part != null; part = part(terms, at)) {
      mentions.add(mention(terms, part));
      at = part.next();
    }
    return new Finding(mentions, at);
  }

  /** One clause: who leads, where, and from which term to which it stands. */
  private record Part(Term nation, List<Term> places, int from, int next) {}

  private static @Nullable Part part(Terms terms, int at) {
    boolean mark = terms.at(at).is(Sense.COMMA) || terms.at(at).is(Sense.BREAK);
    int from = terms.skip(Lexicon.CLAUSE_JOINERS, mark ? at + 1 : at);
    if (from == at) {
      return null;
    }
    Part active = active(terms, from);
    return active != null ? active : passive(terms, from);
  }

  private static @Nullable Part active(Terms terms, int from) {
    int nation = terms.at(from).is("the") ? from + 1 : from;
    if (!terms.at(nation).is(Sense.NATION)) {
      return null;
    }
    int verb = terms.skip(LeadWords.AUXILIARIES, nation + 1);
    int rest = terms.at(verb).in(LeadWords.LEADS) ? verb + 1 : nation + 1;
    Places places = place(terms, rest);
    return places.any() ? new Part(terms.at(nation), places.known(), from, places.next()) : null;
  }

  private static @Nullable Part passive(Terms terms, int from) {
    Places places = place(terms, from);
    int by = places.next();
    int nation = terms.at(by + 1).is("the") ? by + 2 : by + 1;
    if (!places.any() || !terms.at(by).is("by") || !terms.at(nation).is(Sense.NATION)) {
      return null;
    }
    return new Part(terms.at(nation), places.known(), from, nation + 1);
  }

  /** Reads "in Estonia", "the one in Estonia", "that in Estonia". */
  private static Places place(Terms terms, int from) {
    int at = from;
    if (terms.at(at).is("the") && terms.at(at + 1).is("one")) {
      at += 2;
    } else if (terms.at(at).is("that") || terms.at(at).is("one")) {
      at += 1;
    }
    return terms.at(at).is("in") ? Places.read(terms, at + 1, false) : Places.none(from);
  }

  private Mention mention(Terms terms, Part part) {
    Set<String> ids =
        part.places().isEmpty()
            ? Set.of()
            : formations.at(part.places().getLast(), Kind.BATTLEGROUP);
    boolean leads = !ids.isEmpty() && formations.ledBy(part.nation()).containsAll(ids);
    return new Mention(
        Kind.BATTLEGROUP,
        ids,
        terms.span(part.from(), part.next()),
        leads ? Reason.LEAD_NATION : Reason.HOST_NATION);
  }
}
