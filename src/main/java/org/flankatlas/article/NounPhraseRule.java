package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun for formations with what tells which ones it means. Asks its phrase rules in order; the
 * first that can tell decides. A phrase that none can tell is read over and says nothing.
 */
final class NounPhraseRule implements Rule {

  private final List<PhraseRule> rules;
  private final GappedList gapped;
  private final RangeRule range;

  NounPhraseRule(List<PhraseRule> rules, GappedList gapped, RangeRule range) {
    this.rules = List.copyOf(rules);
    this.range = range;
    this.gapped = gapped;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    NounPhrase phrase = NounPhrase.read(terms, at);
    if (phrase == null) {
      return null;
    }
    Finding row = phrase.plural() ? range.find(terms, phrase.next(), discourse) : null;
    if (row != null && !phrase.after().places().any()) {
      Mention those = row.mentions().getFirst();
      Span span = terms.span(at, row.next());
      return new Finding(
          List.of(new Mention(those.noun(), those.ids(), span, those.reason())), row.next());
    }
    Mention mention =
        phrase.plural() && phrase.before().count() == 0 && Partitive.holds(terms, at, phrase.next())
            ? null
            : resolve(phrase, discourse);
    if (mention == null) {
      return new Finding(List.of(), phrase.next());
    }
    List<Mention> mentions = new ArrayList<>(List.of(mention));
    if (phrase.after().leaders().isEmpty() || phrase.plural()) {
      return new Finding(mentions, phrase.next());
    }
    Finding list = gapped.read(terms, phrase.next());
    mentions.addAll(list.mentions());
    return new Finding(mentions, list.next());
  }

  private @Nullable Mention resolve(NounPhrase phrase, Discourse discourse) {
    for (PhraseRule rule : rules) {
      Mention mention = rule.resolve(phrase, discourse);
      if (mention != null) {
        return mention;
      }
    }
    boolean others = phrase.another() || phrase.before().hasAny(Lexicon.OTHERS);
    return others ? Mention.elsewhere(phrase.noun(), phrase.span()) : null;
  }
}
