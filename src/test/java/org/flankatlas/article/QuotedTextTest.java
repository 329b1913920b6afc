package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTextTest {

  @Test
  void knowsWhatStandsBetweenQuotationMarks() {
    assertThat(quoted("\"We train,\" she said. \"Often.\"")).isEqualTo("we train often");
    assertThat(quoted("“We” said, „wir“ und «nous» too")).isEqualTo("we wir nous");
  }

  @Test
  void takesAnOpenQuotationToTheEnd() {
    assertThat(quoted("He said “we train")).isEqualTo("we train");
    assertThat(quoted("It’s ours, the soldiers’ own")).isEmpty();
  }

  private static String quoted(String text) {
    QuotedText quoted = new QuotedText(text);
    Terms terms = Terms.read(text, new Vocabulary(Reading.GAZETTEER));
    return IntStream.range(0, terms.size())
        .mapToObj(terms::at)
        .filter(term -> term.is(Sense.WORD) && quoted.holds(term))
        .map(Term::form)
        .collect(Collectors.joining(" "));
  }
}
