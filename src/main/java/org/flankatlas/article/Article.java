package org.flankatlas.article;

import java.net.URI;
import java.util.List;

/**
 * One source text.
 *
 * @param id stable id
 * @param title its headline
 * @param publisher who published it
 * @param published when, in words and no more precise than known ("after 21 May 2026")
 * @param url where the original stands
 * @param licence under which terms its text is quoted
 * @param sha256 hash of its text, in lower-case hexadecimal
 * @param passages all of its text, in order
 */
public record Article(
    String id,
    String title,
    String publisher,
    String published,
    URI url,
    String licence,
    String sha256,
    List<Passage> passages) {

  public Article {
    passages = List.copyOf(passages);
  }
}
