package org.flankatlas.article;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage that names no formation and goes on about the one before it: by a pronoun before any
 * other noun ("In peacetime it exercises …", "Their first task …"), or by a noun for forces, a
 * staff or a commander that points back ("The unit …", "said the incoming commander"). Nouns reach
 * over one silent passage, pronouns over none.
 */
final class CarryOn {

  /** Most light words before a pronoun. */
  private static final int LIGHT = 6;

  private final Formations formations;
  private final Continuation continuation;

  CarryOn(Formations formations) {
    this.formations = formations;
    continuation = new Continuation(formations);
  }

  @Nullable Mention find(Terms terms, String text, Discourse discourse) {
    Mention answer = discourse.isSilent() ? Answer.find(terms, formations, discourse) : null;
    if (answer != null) {
      return answer;
    }
    Mention pronoun = pronoun(terms, new QuotedText(text), discourse);
    if (pronoun != null || !discourse.isSilent()) {
      return pronoun;
    }
    return silent(terms, new QuotedText(text), discourse);
  }

  /** A passage that speaks of nothing by itself. */
  private @Nullable Mention silent(Terms terms, QuotedText quoted, Discourse discourse) {
    return Stream.<Supplier<@Nullable Mention>>of(
            () -> LooseNouns.find(terms, discourse),
            () -> Roles.find(terms, formations, discourse),
            () -> Partners.find(terms, formations, discourse),
            () -> Journal.find(terms, quoted, formations, discourse),
            () -> continuation.find(terms, discourse))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Mention pronoun(Terms terms, QuotedText quoted, Discourse discourse) {
    Mention latest = discourse.latestBefore();
    int at = Opening.after(terms, quoted);
    int last = at + LIGHT;
    while (at < last
        && !isBoth(terms, at)
        && !isHere(terms, at)
        && (terms.at(at).in(References.LIGHT) || terms.at(at).is(Sense.COMMA))) {
      at++;
    }
    Term term = terms.at(at);
    if (isExpletive(terms, at)) {
      return null;
    }
    if (latest == null || latest.ids().isEmpty()) {
      return ofTopic(terms, at, discourse.topics().before());
    }
    List<String> two = discourse.topics().lastTwo();
    if (isHere(terms, at) && discourse.topics().before().size() == 1) {
      Set<String> place = discourse.topics().before();
      return mention(formations.kindOf(List.copyOf(place)), place, terms, at, at + 2);
    }
    if (isBoth(terms, at) && two.size() == 2) {
      return mention(latest.noun(), Set.copyOf(two), terms, at, at + 1);
    }
    Antecedent antecedent = discourse.carriedOn(latest.noun());
    if (antecedent == null) {
      return null;
    }
    return mention(latest.noun(), meant(term, latest, antecedent), terms, at, at + 1);
  }

  /** A pronoun after a passage whose last words, but not all, were of others. */
  private @Nullable Mention ofTopic(Terms terms, int at, Set<String> topics) {
    boolean one = terms.at(at).in(References.IT) && topics.size() == 1;
    return one ? mention(formations.kindOf(List.copyOf(topics)), topics, terms, at, at + 1) : null;
  }

  /** Whom a pronoun stands for; none where the term is no pronoun or does not agree. */
  private static Set<String> meant(Term pronoun, Mention latest, Antecedent antecedent) {
    boolean person = pronoun.in(References.HE) && latest.reason() == Reason.COMMANDER;
    if (pronoun.in(References.IT) || person) {
      boolean agrees = antecedent.one().size() == 1 || person;
      return agrees ? antecedent.one() : Set.of();
    }
    return pronoun.in(References.THEY) ? antecedent.many() : Set.of();
  }

  /** "Both" by itself. */
  private static boolean isBoth(Terms terms, int at) {
    Term next = terms.at(at + 1);
    return terms.at(at).is("both")
        && (next.in(Lexicon.AFTER_NUMBER) || next.in(ForceWords.PLURAL_FORCES));
  }

  /** "From here", "from there": where what was spoken of last is. */
  private static boolean isHere(Terms terms, int at) {
    boolean here = terms.at(at + 1).is("here") || terms.at(at + 1).is("there");
    return terms.at(at).is("from") && here;
  }

  /** "It is clear that …", "it will take years to …", "it rained": "it" stands for nothing said. */
  private static boolean isExpletive(Terms terms, int at) {
    if (!terms.at(at).is("it")) {
      return false;
    }
    int verb = terms.skip(References.MODALS, at + 1);
    if (terms.at(verb).in(References.WEATHER)) {
      return true;
    }
    if (!terms.at(verb).in(References.LINKS)) {
      return false;
    }
    for (int i = verb; i < verb + LIGHT; i++) {
      if (terms.at(i).is("that") || terms.at(i).is("to") || terms.at(i).is("whether")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mention mention(
      Kind kind, Set<String> ids, Terms terms, int from, int to) {
    return ids.isEmpty() ? null : new Mention(kind, ids, terms.span(from, to), Reason.CARRIED_ON);
  }
}
