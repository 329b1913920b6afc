package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.article.Discourse.Antecedent;
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

  @Nullable Mention find(Terms terms, String text, Discourse discourse) {
    Mention pronoun = pronoun(terms, new QuotedText(text), discourse);
    if (pronoun != null || !discourse.isSilent()) {
      return pronoun;
    }
    return LooseNouns.find(terms, discourse);
  }

  private static @Nullable Mention pronoun(Terms terms, QuotedText quoted, Discourse discourse) {
    Mention latest = discourse.latestBefore();
    int at = opening(terms, quoted);
    int last = at + LIGHT;
    while (at < last && (terms.at(at).in(References.LIGHT) || terms.at(at).is(Sense.COMMA))) {
      at++;
    }
    Term term = terms.at(at);
    if (latest == null || latest.ids().isEmpty() || isExpletive(terms, at)) {
      return null;
    }
    Antecedent antecedent = discourse.carriedOn(latest.noun());
    if (antecedent == null) {
      return null;
    }
    return mention(latest.noun(), meant(term, latest, antecedent), terms, at, at + 1);
  }

  /** Whom a pronoun stands for; none where the term is no pronoun or does not agree. */
  private static Set<String> meant(Term pronoun, Mention latest, Antecedent antecedent) {
    boolean person = pronoun.in(References.HE) && latest.reason() == Reason.COMMANDER;
    if (pronoun.in(References.IT) || person) {
      boolean agrees = antecedent.one().size() == 1 || !pronoun.is("it");
      return agrees ? antecedent.one() : Set.of();
    }
    return pronoun.in(References.THEY) ? antecedent.many() : Set.of();
  }

  /** The first term of what the writer says: after quotations, a speaker's name and a colon. */
  private static int opening(Terms terms, QuotedText quoted) {
    int at = terms.at(0).isUnknownName() && terms.at(1).form().equals(":") ? 2 : 0;
    while (at < terms.size() && (quoted.holds(terms.at(at)) || isMark(terms.at(at)))) {
      at++;
    }
    return afterAShortSentence(terms, at);
  }

  /** "Nothing changes today. It …": a few words that name nothing are read over. */
  private static int afterAShortSentence(Terms terms, int from) {
    for (int at = from; at < from + LIGHT; at++) {
      if (terms.at(at).is(Sense.STOP)) {
        return at > from + 1 ? at + 1 : from;
      }
      boolean plain = terms.at(at).is(Sense.WORD) && Determiner.of(terms.at(at)) == null;
      if (!plain || at > from && terms.at(at).isUnknownName()) {
        return from;
      }
      if (terms.at(at).in(References.IT) || terms.at(at).in(References.THEY)) {
        return from;
      }
    }
    return from;
  }

  private static boolean isMark(Term term) {
    return term.is(Sense.COMMA) || term.is(Sense.STOP) || term.is(Sense.BREAK);
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
