package org.flankatlas.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of an {@link Article} but its passages; each part means there what it means here.
 *
 * @param id stable id
 * @param title its headline
 * @param publisher who published it
 * @param published when, in words; empty where unknown
 * @param dated the day, or a day before which it was not published; null where unknown
 * @param url where the original stands; null for a text that has no address
 * @param licence under which terms its text is quoted
 * @param sha256 hash of its text
 * @param added who added it and when; null for a shipped article
 */
public record ArticleSummary(
    String id,
    String title,
    String publisher,
    String published,
    @Nullable LocalDate dated,
    @Nullable URI url,
    String licence,
    String sha256,
    @Nullable Addition added) {

  /** The article with its passages. */
  public Article with(List<Passage> passages) {
    return new Article(
        id, title, publisher, published, dated, url, licence, sha256, added, passages);
  }
}
