package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/**
 * A clause that says who leads a battlegroup: "Canada leads the battlegroup in Latvia", "Germany
 * leads the one in Lithuania", "Canada leads in Latvia" (only where that is so), "Canada leads a
 * battlegroup"; and the {@link GappedList} after it.
 */
final class LeadClauseRule implements Rule {

  private static final Set<String> ADVERBS = Set.of("only", "just", "not", "also", "still");

  private final Formations formations;
  private final LocationRule location;
  private final GappedList gapped;

  LeadClauseRule(Formations formations, LocationRule location, GappedList gapped) {
    this.formations = formations;
    this.location = location;
    this.gapped = gapped;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    int nation = terms.at(at).is("the") ? at + 1 : at;
    if (!terms.at(nation).is(Sense.NATION) || terms.at(at - 1).is("and")) {
      return null;
    }
    int subject = afterRelative(terms, nation + 1);
    int verb = LeadWords.verb(terms, subject);
    int object = terms.skip(ADVERBS, verb + 1);
    boolean adjective =
        terms.at(verb).is("led") && verb == nation + 1 && Determiner.of(terms.at(object)) == null;
    if (verb < 0 || adjective) {
      return null;
    }
    Finding clause = phrase(terms, at, nation, object, discourse);
    clause = clause == null ? place(terms, at, nation, object) : clause;
    if (clause == null) {
      return null;
    }
    Finding rest = gapped.read(terms, clause.next());
    List<Mention> mentions = new ArrayList<>(clause.mentions());
    mentions.addAll(rest.mentions());
    return new Finding(mentions, rest.next());
  }

  /** "Canada, which leads": the index after the pronoun. */
  private static int afterRelative(Terms terms, int at) {
    int pronoun = terms.at(at).is(Sense.COMMA) ? at + 1 : at;
    return terms.at(pronoun).is("which") || terms.at(pronoun).is("who") ? pronoun + 1 : at;
  }

  private @Nullable Finding phrase(
      Terms terms, int start, int nation, int object, Discourse discourse) {
    NounPhrase phrase = NounPhrase.read(terms, object);
    phrase = phrase == null ? ProForm.read(terms, object, Kind.BATTLEGROUP) : phrase;
    if (phrase == null || phrase.noun() != Kind.BATTLEGROUP || phrase.plural()) {
      return null;
    }
    Set<String> ids = ids(phrase, terms.at(nation), discourse);
    return ids == null ? null : clause(terms, start, nation, phrase.next(), ids);
  }

  /** Null where the phrase tells by other means which battlegroup it speaks of. */
  private @Nullable Set<String> ids(NounPhrase phrase, Term nation, Discourse discourse) {
    Mention there = location.resolve(phrase, discourse);
    if (there != null) {
      return there.ids();
    }
    boolean bare = phrase.before().origins().isEmpty() && phrase.before().qualifiers().isEmpty();
    return bare ? formations.ledBy(nation) : null;
  }

  /** "Leads in Latvia", "leads a brigade in Latvia", "in Latvia, Canada leads a brigade". */
  private @Nullable Finding place(Terms terms, int start, int nation, int object) {
    Premodifiers force = Premodifiers.read(terms, object, ForceWords::isForce);
    int after = force == null ? object : force.next() + 1;
    boolean ends =
        force != null || !terms.at(after).is(Sense.WORD) && !terms.at(after).sense().isOrigin();
    Places places =
        terms.at(after).in(Lexicon.SURE_PLACE)
            ? Places.read(terms, after + 1, false)
            : ends ? Places.fronted(terms, start, after) : Places.none(after);
    Set<String> led = formations.ledBy(terms.at(nation));
    boolean so =
        !places.known().isEmpty()
            && !led.isEmpty()
            && led.equals(formations.at(places.known().getFirst(), Kind.BATTLEGROUP));
    return so ? clause(terms, start, nation, places.next(), led) : null;
  }

  private Finding clause(Terms terms, int start, int nation, int next, Set<String> ids) {
    Span span = terms.span(start, next);
    boolean leads = !ids.isEmpty() && formations.ledBy(terms.at(nation)).containsAll(ids);
    Reason reason = leads ? Reason.LEAD_NATION : Reason.HOST_NATION;
    return new Finding(List.of(new Mention(Kind.BATTLEGROUP, ids, span, reason)), next);
  }
}
