package org.flankatlas.geodata;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.flankatlas.article.Article;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads quotations, each held against the words that stand at its offsets.
 *
 * @param articles gives an article by its id
 * @param whole whether these are all; where one could not be read, it may be the one quoted
 */
record Quotations(Function<String, Optional<Article>> articles, boolean whole) {

  static Quotations of(List<Article> articles, boolean whole) {
    return new Quotations(
        id -> articles.stream().filter(article -> article.id().equals(id)).findFirst(), whole);
  }

  /** The quotation in a field, or null after reporting why it can't be shown as true. */
  @Nullable Quotation read(Entry owner, String field) {
    return read(owner, field, owner.child(field));
  }

  /** Each quotation of a list in a field that can be shown as true; the others are reported. */
  List<Quotation> readAll(Entry owner, String field) {
    return owner.children(field).stream()
        .map(quotation -> read(owner, field, quotation))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Quotation read(Entry owner, String field, Entry quotation) {
    String text = quotation.text("text");
    int start = quotation.integer("start");
    int end = quotation.integer("end");
    Optional<Passage> passage = passage(owner, quotation);
    if (passage.isEmpty()) {
      return null;
    }
    String words = passage.get().text();
    boolean inside = 0 <= start && start < end && end <= words.length();
    if (!inside || !words.substring(start, end).equals(text)) {
      String found = inside ? "\"" + words.substring(start, end) + "\"" : "no such offsets";
      owner.problem(
          field,
          found + " at " + start + " to " + end,
          "\"" + text + "\"" + whereabouts(words, text));
      return null;
    }
    return new Quotation(
        passage.get().articleId(), passage.get().number(), new Span(start, end), text);
  }

  private static String whereabouts(String words, String text) {
    int at = text.isEmpty() ? -1 : words.indexOf(text);
    return at < 0
        ? ", which is nowhere in the passage"
        : ", which stands at " + at + " to " + (at + text.length());
  }

  private Optional<Passage> passage(Entry owner, Entry quotation) {
    String articleId = quotation.text("article");
    int number = quotation.integer("passage");
    Optional<Article> article = articles.apply(articleId);
    if (article.isEmpty()) {
      if (whole) {
        owner.problem("article", "\"" + articleId + "\"", "the id of an article in articles/");
      }
      return Optional.empty();
    }
    List<Passage> passages = article.get().passages();
    if (number < 0 || number >= passages.size()) {
      owner.problem("passage", "" + number, "0 to " + (passages.size() - 1));
      return Optional.empty();
    }
    return Optional.of(passages.get(number));
  }
}
