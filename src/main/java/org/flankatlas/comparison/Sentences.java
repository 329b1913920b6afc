package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.posture.Span;

/** Cuts a passage into its sentences, each with the formations that were found in it. */
final class Sentences {

  /** Most words of a sentence; what is longer is a table. */
  static final int LONGEST = 400;

  private final String text;
  private final NavigableMap<Span, Set<String>> mentions = new TreeMap<>();
  private final List<Sentence> sentences = new ArrayList<>();

  private Sentences(MatchedPassage matched) {
    text = matched.passage().text();
    for (Match match : matched.matches()) {
      for (Span span : match.spans()) {
        mentions.computeIfAbsent(span, s -> new LinkedHashSet<>()).add(match.formationId());
      }
    }
  }

  /** Every sentence that is none too long, in order. */
  static List<Sentence> of(MatchedPassage matched, Names names) {
    Sentences sentences = new Sentences(matched);
    List<Word> words = new ArrayList<>();
    for (Word word : names.words(sentences.text)) {
      words.add(word);
      if (word.is(Sense.STOP)) {
        sentences.add(words);
        words.clear();
      }
    }
    sentences.add(words);
    return sentences.sentences;
  }

  private void add(List<Word> words) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    int start = words.getFirst().start();
    int end = words.getLast().end();
    List<Subject> subjects = new ArrayList<>();
    mentions
        .subMap(new Span(start, start + 1), new Span(end, end + 1))
        .forEach((span, ids) -> subjects.add(subject(words, span, ids)));
    sentences.add(new Sentence(text, words, subjects));
  }

  /** Words that a span only touches belong to it. */
  private static Subject subject(List<Word> words, Span span, Set<String> ids) {
    int from = 0;
    while (words.get(from).end() <= span.start()) {
      from++;
    }
    int to = from + 1;
    while (to < words.size() && words.get(to).start() < span.end()) {
      to++;
    }
    return new Subject(ids, from, to);
  }
}
