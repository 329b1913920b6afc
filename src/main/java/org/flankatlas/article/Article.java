package org.flankatlas.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source text.
 *
 * @param id stable id
 * @param title its headline
 * @param publisher who published it
 * @param published when, in words and no more precise than known ("after 21 May 2026"); empty where
 *     unknown
 * @param dated the day it was published or, where only that is known, a day before which it was
 *     not; null where unknown
 * @param url where the original stands; null for a text that has no address
 * @param licence under which terms its text is quoted
 * @param sha256 hash of its text, in lower-case hexadecimal: of a shipped one as it stands in its
 *     file, of an added one as {@link TextHash#ofParagraphs} takes it
 * @param added who added it and when; null for a shipped article
 * @param passages all of its text, in order
 */
public record Article(
    String id,
    String title,
    String publisher,
    String published,
    @Nullable LocalDate dated,
    @Nullable URI url,
    String licence,
    String sha256,
    @Nullable Addition added,
    List<Passage> passages) {

  public Article {
    passages = List.copyOf(passages);
  }

  /** All but the passages. */
  public ArticleSummary summary() {
    return new ArticleSummary(id, title, publisher, published, dated, url, licence, sha256, added);
  }
}
