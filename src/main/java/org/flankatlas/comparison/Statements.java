package org.flankatlas.comparison;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;

/**
 * Reads what passages state of the posture: who leads, where, under whom and since when, and how
 * many battlegroups there are.
 *
 * <p>It takes the formations that the matcher found and reads the words around them by plain rules.
 * What a sentence asks, denies, foresees, proposes, puts under a condition, tells of the past alone
 * or quotes as a whole is not stated. A pronoun ("it") is not followed. Longer than {@value
 * Sentences#LONGEST} words it is a table and no sentence, and not read. Safe for use by several
 * threads.
 */
public final class Statements {

  private final Names names;
  private final List<Rule> rules;

  public Statements(Gazetteer gazetteer) {
    names = new Names(gazetteer);
    rules =
        List.of(
            new LeadRule(names),
            new LedByRule(names),
            new GappedLeadRule(names),
            new FrameworkNationRule(names),
            new BaseRule(),
            new SuperiorRule(names),
            new SinceRule(),
            new NumberRule(names));
  }

  /**
   * Every statement, in the order of the text; one that is about several formations, once for each.
   */
  public List<Statement> of(List<MatchedPassage> passages) {
    return passages.stream().flatMap(passage -> of(passage).stream()).toList();
  }

  private List<Statement> of(MatchedPassage matched) {
    Passage passage = matched.passage();
    if (passage.kind() == Passage.Kind.FURNITURE) {
      return List.of();
    }
    QuotedSpeech quoted = new QuotedSpeech(passage.text());
    Set<Statement> statements = new LinkedHashSet<>();
    for (Sentence sentence : Sentences.of(matched, names)) {
      for (Rule rule : sentence.isQuestion() ? List.<Rule>of() : rules) {
        for (Stated stated : rule.read(sentence)) {
          Span span = sentence.span(stated.from(), stated.to());
          if (!quoted.holds(span)) {
            statements.addAll(of(stated, passage, span));
          }
        }
      }
    }
    return statements.stream()
        .sorted(Comparator.comparing((Statement s) -> s.quotation().span()))
        .toList();
  }

  private static List<Statement> of(Stated stated, Passage passage, Span span) {
    Quotation quotation =
        new Quotation(passage.articleId(), passage.number(), span, span.of(passage.text()));
    if (stated.fact() == Fact.NUMBER) {
      return List.of(
          new Statement(null, stated.fact(), stated.value(), stated.counted(), quotation));
    }
    return stated.ids().stream()
        .map(id -> new Statement(id, stated.fact(), stated.value(), null, quotation))
        .toList();
  }
}
