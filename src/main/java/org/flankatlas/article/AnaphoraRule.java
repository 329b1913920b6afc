package org.flankatlas.article;

import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that points back: "those battlegroups", "that headquarters", "the corps", "each
 * battlegroup". It means what its noun last meant in the passage, or else the battlegroup whose
 * host and lead nation the passage names. A demonstrative in the first sentence may also mean what
 * its noun last meant in the passage before, where its own has none.
 */
final class AnaphoraRule implements PhraseRule {

  private static final Set<String> PRESENCE = Set.of("efp", "flf", "enhanced", "forward");

  @Override
  public @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    if (phrase.another() || !pointsBack(phrase) || isOwnedByAnother(phrase, discourse)) {
      return null;
    }
    Antecedent here = discourse.antecedent(phrase.noun());
    if (here != null && here.isOfOthers() && phrase.before().existing()) {
      return null;
    }
    if (here != null) {
      return mention(phrase, here, Reason.REFERENCE);
    }
    Antecedent earlier = earlier(phrase, discourse);
    return earlier == null ? null : carriedOn(phrase, earlier, discourse);
  }

  /**
   * "The battlegroup" in a new passage: the one whose host and lead nation it names or, after a
   * passage about several, the one that the article is about.
   */
  private static @Nullable Mention carriedOn(
      NounPhrase phrase, Antecedent earlier, Discourse discourse) {
    boolean single = phrase.noun() == Kind.BATTLEGROUP && !phrase.plural();
    Set<String> told = discourse.hints().hostsWithLeads();
    boolean each = phrase.before().determiner() == Determiner.DISTRIBUTIVE;
    if (single && told.size() == 1 && !each && !earlier.isOfOthers()) {
      return new Mention(phrase.noun(), told, phrase.span(), Reason.HOST_NATION);
    }
    if (single && earlier.one().size() > 1) {
      Set<String> one = discourse.singleEver();
      return one.isEmpty()
          ? null
          : new Mention(phrase.noun(), one, phrase.span(), Reason.CARRIED_ON);
    }
    return mention(phrase, earlier, Reason.CARRIED_ON);
  }

  /**
   * What a noun meant in the passages before. "The battlegroups" are the several that were spoken
   * of last, even after the newer ones; "the corps" is that with which the article began, even
   * after another.
   */
  private static @Nullable Antecedent earlier(NounPhrase phrase, Discourse discourse) {
    Antecedent recalled = discourse.remembered(phrase.noun());
    Set<String> several = discourse.severalEver();
    boolean ours = recalled == null || !recalled.one().isEmpty();
    boolean all =
        phrase.before().determiner() == Determiner.DEFINITE && phrase.before().count() == 0;
    if (phrase.noun() == Kind.BATTLEGROUP
        && phrase.plural()
        && (ours || all)
        && !several.isEmpty()) {
      return new Antecedent(several, several);
    }
    Set<String> first = discourse.beganWith(phrase.noun());
    boolean staff = phrase.noun() != Kind.BATTLEGROUP && !ours && first.size() == 1;
    return staff ? new Antecedent(first, first) : recalled;
  }

  /** "The four battlegroups" are told by their number; "those four battlegroups" point back. */
  private static boolean pointsBack(NounPhrase phrase) {
    Premodifiers before = phrase.before();
    return before.qualifiers().isEmpty()
        && !isOfThePresence(phrase)
        && switch (before.determiner()) {
          case NONE -> phrase.articleless();
          case INDEFINITE -> false;
          case DEFINITE -> before.count() == 0 || before.count() == 2 && phrase.plural();
          case DEMONSTRATIVE, DISTRIBUTIVE, POSSESSIVE -> true;
        };
  }

  /** "The eFP battlegroups" are all of them; "the forward headquarters" is another's. */
  private static boolean isOfThePresence(NounPhrase phrase) {
    boolean forward = phrase.before().marks().stream().anyMatch(PRESENCE::contains);
    return forward && (phrase.plural() || phrase.noun() != Kind.BATTLEGROUP);
  }

  /** "Its headquarters" is a battlegroup's where a battlegroup was spoken of last. */
  private static boolean isOwnedByAnother(NounPhrase phrase, Discourse discourse) {
    return phrase.before().determiner() == Determiner.POSSESSIVE
        && phrase.noun() == Kind.HEADQUARTERS
        && discourse.latestNoun() == Kind.BATTLEGROUP;
  }

  /** Null where the antecedent is ours but does not agree in number. */
  private static @Nullable Mention mention(
      NounPhrase phrase, Antecedent antecedent, Reason reason) {
    if (antecedent.one().isEmpty()) {
      return Mention.elsewhere(phrase.noun(), phrase.span());
    }
    boolean many = phrase.noun() == Kind.BATTLEGROUP && phrase.plural();
    Set<String> ids = many ? antecedent.many() : antecedent.one();
    boolean agrees = many ? ids.size() > 1 : ids.size() == 1;
    int count = phrase.before().count();
    return agrees && (count == 0 || count == ids.size())
        ? new Mention(phrase.noun(), ids, phrase.span(), reason)
        : null;
  }
}
