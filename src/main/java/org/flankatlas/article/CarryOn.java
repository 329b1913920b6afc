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

  /** Most words between a determiner and its noun. */
  private static final int MODIFIERS = 3;

  /** Most light words before a pronoun. */
  private static final int LIGHT = 6;

  @Nullable Mention find(Terms terms, String text, Discourse discourse) {
    Mention pronoun = pronoun(terms, new QuotedText(text), discourse);
    if (pronoun != null || !discourse.isSilent()) {
      return pronoun;
    }
    return noun(terms, discourse);
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
    boolean one = term.in(References.IT);
    boolean person = term.in(References.HE) && latest.reason() == Reason.COMMANDER;
    if (one || person) {
      return antecedent.one().size() == 1 || !term.is("it")
          ? mention(latest.noun(), antecedent.one(), terms, at, at + 1)
          : null;
    }
    return term.in(References.THEY)
        ? mention(latest.noun(), antecedent.many(), terms, at, at + 1)
        : null;
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

  private static @Nullable Mention noun(Terms terms, Discourse discourse) {
    for (int at = 0; at < terms.size(); at++) {
      if (bringsInAnother(terms, at)) {
        return null;
      }
      Mention mention = terms.at(at).in(References.POINTERS) ? pointed(terms, at, discourse) : null;
      if (mention != null) {
        return mention;
      }
    }
    return null;
  }

  /** "A further brigade": what points back from then on points to it. */
  private static boolean bringsInAnother(Terms terms, int at) {
    if (!terms.at(at).is("a") && !terms.at(at).is("an") && !terms.at(at).is("another")) {
      return false;
    }
    int head = at + 1;
    while (head <= at + MODIFIERS && modifies(terms.at(head))) {
      head++;
    }
    return terms.at(head).in(References.SINGLE);
  }

  private static @Nullable Mention pointed(Terms terms, int pointer, Discourse discourse) {
    int head = pointer + 1;
    while (head <= pointer + MODIFIERS && modifies(terms.at(head))) {
      head++;
    }
    Term noun = terms.at(head);
    if (belongsToAnother(terms, head)) {
      return null;
    }
    Kind latest = discourse.latestNoun();
    if (discourse.wasLoose(noun.form())) {
      return null;
    }
    if (noun.in(References.BATTLEGROUP)) {
      return mention(Kind.BATTLEGROUP, discourse, terms, pointer, head + 1);
    }
    boolean staff = noun.in(References.HEADQUARTERS) || noun.is(Sense.HEADQUARTERS);
    if (staff && terms.at(pointer).in(References.OWNERS) && latest != null) {
      return mention(latest, discourse, terms, pointer, head + 1);
    }
    if (staff || noun.is(Sense.CORPS)) {
      return mention(Kind.HEADQUARTERS, discourse, terms, pointer, head + 1);
    }
    return noun.in(References.COMMANDER) && latest != null
        ? mention(latest, discourse, terms, pointer, head + 1)
        : null;
  }

  private static boolean modifies(Term term) {
    return term.is(Sense.WORD)
        && !term.in(References.BATTLEGROUP)
        && !term.in(References.HEADQUARTERS)
        && !term.in(References.COMMANDER)
        && !term.in(References.POINTERS)
        && !term.in(References.NATIONAL)
        && !term.isUnknownName();
  }

  /** "The troops of the Ukrainian army", "the brigade in Romania", "the unit's rival". */
  private static boolean belongsToAnother(Terms terms, int head) {
    Term next = terms.at(head + 1);
    if (!next.is("of") && !next.in(References.BOUNDS)) {
      return terms.at(head + 1).isUnknownName();
    }
    int after = terms.at(head + 2).is("the") ? head + 3 : head + 2;
    Term owner = terms.at(after);
    return owner.is(Sense.NATION) || owner.isUnknownName() || next.is("on") || next.is("along");
  }

  private static @Nullable Mention mention(
      Kind kind, Discourse discourse, Terms terms, int from, int to) {
    Antecedent antecedent = discourse.recalled(kind);
    return antecedent == null ? null : mention(kind, antecedent.one(), terms, from, to);
  }

  private static @Nullable Mention mention(
      Kind kind, Set<String> ids, Terms terms, int from, int to) {
    return ids.isEmpty() ? null : new Mention(kind, ids, terms.span(from, to), Reason.CARRIED_ON);
  }
}
