package org.flankatlas.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a text that a person brought in. All but the paragraphs is as far as the file
 * says it, unchecked.
 *
 * @param title its headline
 * @param publisher who published it
 * @param published the day it was published, where its publisher is
 * @param url where the original stands, an http or https address
 * @param paragraphs all of its text in order, at least one
 */
public record Document(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable URI url,
    List<Paragraph> paragraphs) {

  public Document {
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a document has no paragraph");
    }
    paragraphs = List.copyOf(paragraphs);
  }
}
