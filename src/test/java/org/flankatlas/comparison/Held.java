package org.flankatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Passage;
import org.flankatlas.geodata.Geodata;
import org.flankatlas.geodata.GeodataReader;

/** Reads texts against the shipped posture and writes what they state as short lines. */
final class Held {

  static final Geodata SHIPPED = new GeodataReader().read(Path.of("geodata"));

  private static final Matcher MATCHER = new Matcher(SHIPPED.gazetteer());
  private static final Statements STATEMENTS = new Statements(SHIPPED.gazetteer());
  private static final Comparison COMPARISON = new Comparison(SHIPPED.gazetteer());

  private Held() {}

  /** Statements must be these alone, as "bg-latvia lead-nation: Canada" or "8: what is counted". */
  static void states(String text, String... lines) {
    assertThat(statements(text).stream().map(Held::line)).as(text).containsExactly(lines);
  }

  static void statesNothing(String text) {
    states(text);
  }

  /** Verdicts must be these alone, as "bg-latvia lead-nation: Canada confirming". */
  static void compares(String text, String... lines) {
    assertThat(compared(text).stream().map(Held::line)).as(text).containsExactly(lines);
  }

  /** The words quoted for each statement of a text. */
  static List<String> quotations(String text) {
    return statements(text).stream().map(statement -> statement.quotation().text()).toList();
  }

  static List<Compared> compared(String text) {
    return COMPARISON.compare(statements(text), SHIPPED.posture().claims());
  }

  static List<Statement> statements(String text) {
    return statements(List.of(new Passage("article", 0, Passage.Kind.PARAGRAPH, text)));
  }

  static List<Statement> statements(List<Passage> passages) {
    List<MatchedPassage> matched = new ArrayList<>(MATCHER.match(passages));
    return STATEMENTS.of(matched);
  }

  static String line(Compared compared) {
    return line(compared.statement()) + " " + name(compared.verdict());
  }

  static String line(Statement statement) {
    return statement.formationId() == null
        ? statement.value() + ": " + statement.counted()
        : statement.formationId() + " " + name(statement.fact()) + ": " + statement.value();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
