package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/** The terms of one passage, in order; past its last one every index holds an end. */
final class Terms {

  /** Sentences are read so far from a word; what stands further off tells nothing of it. */
  private static final int NEAR = 60;

  private final List<Term> terms = new ArrayList<>();
  private final Term end;
  private @Nullable Theme theme;

  private Terms(int length) {
    end = new Term(Sense.END, "", List.of(), length, length, Token.Capitals.NONE, -1);
  }

  /** Reads a text, taking the longest name wherever several begin. */
  static Terms read(String text, Vocabulary vocabulary) {
    List<Token> tokens = Tokenizer.tokens(text);
    Terms terms = new Terms(text.length());
    int sentence = 0;
    for (int i = 0; i < tokens.size(); ) {
      Vocabulary.Hit hit = vocabulary.longest(tokens, i);
      Token first = tokens.get(i);
      Token last = tokens.get(i + hit.length() - 1);
      terms.terms.add(
          new Term(
              hit.sense(),
              first.form(),
              hit.ids(),
              first.start(),
              last.end(),
              first.capitals(),
              sentence));
      sentence += first.mark() == Token.Mark.STOP ? 1 : 0;
      i += hit.length();
    }
    return terms;
  }

  int size() {
    return terms.size();
  }

  Term at(int index) {
    return index >= 0 && index < terms.size() ? terms.get(index) : end;
  }

  /** What the passage speaks of as a whole; found once. */
  Theme theme() {
    if (theme == null) {
      theme = Theme.of(this);
    }
    return theme;
  }

  /** Whether a nation is a later part of a list of nations. */
  boolean continuesAList(int index) {
    int first = at(index - 1).is("the") ? index - 1 : index;
    Term joint = at(first - 1);
    return (joint.is(Sense.COMMA) || joint.is("and")) && at(first - 2).is(Sense.NATION);
  }

  /** The indexes around one in its sentence, no further than {@link #NEAR} from it. */
  IntStream around(int index) {
    int sentence = at(index).sentence();
    return IntStream.range(Math.max(0, index - NEAR), Math.min(size(), index + NEAR))
        .filter(at -> at(at).sentence() == sentence);
  }

  /** How many of its indexes meet a condition. */
  int count(IntPredicate condition) {
    return (int) IntStream.range(0, size()).filter(condition).count();
  }

  /** The first index from {@code from} on that holds no word of a set. */
  int skip(Set<String> words, int from) {
    int index = from;
    while (at(index).in(words)) {
      index++;
    }
    return index;
  }

  /** The characters from one term to just before another. */
  Span span(int from, int to) {
    return new Span(at(from).start(), at(to - 1).end());
  }
}
