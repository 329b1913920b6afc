package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** Nouns for forces, a staff or a commander that point back to a passage before. */
final class LooseNouns {

  /** Most words between a determiner and its noun. */
  private static final int MODIFIERS = 3;

  private LooseNouns() {}

  /** The first that points back; null where none does, or another comes before it. */
  static @Nullable Mention find(Terms terms, Discourse discourse) {
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
    boolean another = !noun.is(Sense.CORPS) && NamedUnit.standsBefore(terms, pointer);
    boolean politics = terms.at(pointer).is("our") && terms.theme().ofPolitics();
    if (another
        || politics
        || belongsToAnother(terms, head)
        || discourse.loose().holds(noun.form())) {
      return null;
    }
    Kind latest = discourse.latestNoun();
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
        && !term.in(References.LINKING)
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

  /** Whether what was spoken of last are several together. */
  private static boolean isOfAll(Discourse discourse) {
    return discourse.topics().before().size() > 1;
  }

  private static @Nullable Mention mention(
      Kind kind, Discourse discourse, Terms terms, int from, int to) {
    Antecedent antecedent = discourse.recalled(kind);
    Set<String> several = discourse.severalEver();
    boolean these = Determiner.of(terms.at(from)) == Determiner.DEMONSTRATIVE;
    if (terms.at(to - 1).in(References.SEVERAL) && these && !several.isEmpty()) {
      return new Mention(kind, several, terms.span(from, to), Reason.CARRIED_ON);
    }
    boolean many = terms.at(to - 1).in(References.SEVERAL) && isOfAll(discourse);
    Set<String> ids = antecedent == null ? Set.of() : many ? antecedent.many() : antecedent.one();
    Topics topics = discourse.topics();
    if (discourse.carriedOn(kind) == null && !ids.stream().allMatch(topics::isMain)) {
      return null;
    }
    boolean agrees = ids.size() == 1 || !terms.at(to - 1).in(References.SINGLE);
    return ids.isEmpty() || !agrees
        ? null
        : new Mention(kind, ids, terms.span(from, to), Reason.CARRIED_ON);
  }
}
