package org.flankatlas.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks articles up. Newest first means by the day of publication, articles without one last, those
 * of one day by id. Matches are given with the decisions of people applied.
 */
public interface ArticleCatalog {

  /** Articles newest first, {@code limit} of them from {@code offset} on. */
  List<ArticleSummary> summaries(int offset, int limit);

  /** How many articles there are. */
  int count();

  Optional<Article> article(String id);

  /** Every passage of an article with its matches, in order; empty for an unknown article. */
  List<MatchedPassage> passagesOf(String articleId);

  /**
   * Passages that speak of a formation, each with that formation's match alone: of the newest
   * article first, and of one article in text order; {@code limit} of them from {@code offset} on.
   */
  PassagePage passagesAbout(String formationId, PassageFilter filter, int offset, int limit);

  /**
   * Passages that hold the words, compared as {@link Folded} text, furniture left out; of the
   * newest article first, and of one article in text order; {@code limit} of them at most.
   */
  List<Passage> passagesWith(String words, int limit);

  /** How many passages of each of these articles speak of a formation; 0 is left out. */
  Map<String, Integer> countsAbout(String formationId, Set<String> articleIds);

  /** How many passages each of these articles has, furniture left out. */
  Map<String, Integer> sizes(Set<String> articleIds);

  /** Every publisher of an article, in alphabetical order. */
  List<String> publishers();

  /** Every day on which an article was published, oldest first. */
  List<LocalDate> days();

  /** The article whose text has this hash, as {@link TextHash#ofParagraphs} takes it. */
  Optional<ArticleSummary> withHash(String sha256);
}
