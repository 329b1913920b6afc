package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenizerTest {

  @Test
  void foldsWordsAndKeepsTheirOffsets() {
    cuts("Ādaži, Łódź", "adazi@0-5 ,@5-6 lodz@7-11");
    cuts("A\u0304da", "ada@0-4");
    cuts("𝔸 b", "a@0-2 b@3-4");
  }

  @Test
  void readsAHyphenInAWordAsASpace() {
    cuts("Canada-led - yes", "canada@0-6 led@7-10 -@11-12 yes@13-16");
    cuts("British- and", "british@0-7 and@9-12");
  }

  @Test
  void partsAPossessiveButNoElision() {
    cuts("NATO’s O'Brien's", "nato@0-4 's@4-6 o'brien@7-14 's@14-16");
    cuts("corps' plan", "corps@0-5 plan@7-11");
  }

  @Test
  void joinsDottedInitials() {
    cuts("U.S. and U.", "us@0-4 and@5-8 u@9-10 .@10-11");
  }

  @Test
  void endsASentenceNeitherInANumberNorAfterARank() {
    cuts("Lt. Gen. 1,000.5.", "lt@0-2 gen@4-7 1@9-10 000@11-14 5@15-16 .@16-17");
  }

  private static void cuts(String text, String expected) {
    assertThat(
            Tokenizer.tokens(text).stream()
                .map(token -> token.form() + "@" + token.start() + "-" + token.end()))
        .containsExactly(expected.split(" "));
  }
}
