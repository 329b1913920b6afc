package org.flankatlas.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a briefing.
 *
 * @param headline its headline
 * @param picture the map as PNG or JPEG; 6 wide to 5 high fills a slide best
 * @param quotations what it quotes
 * @param missing what the briefing names and is gone, in sentences
 * @param notes for the speaker, paragraphs on lines of their own; null where they are not for this
 *     reader or there are none
 */
public record Page(
    String headline,
    byte[] picture,
    List<Quoted> quotations,
    List<String> missing,
    @Nullable String notes) {

  static final int MOST_QUOTATIONS = 9;
  static final int LONGEST_NOTES = 20_000;

  public Page {
    headline = Printable.line("A headline", headline, Printable.LONGEST_LINE);
    if (headline.isEmpty()) {
      throw new ExportRefusedException("A step without a headline can't be exported.");
    }
    picture = picture.clone();
    Picture.check("The picture of “" + headline + "”", picture);
    quotations = List.copyOf(quotations);
    if (quotations.size() > MOST_QUOTATIONS) {
      throw new ExportRefusedException(
          "“%s” has %d quotations; at most %d can be exported."
              .formatted(headline, quotations.size(), MOST_QUOTATIONS));
    }
    missing =
        missing.stream()
            .map(it -> Printable.line("A note on what is missing", it, Printable.LONGEST_LINE))
            .toList();
    if (notes != null) {
      notes = Printable.text("The notes of “" + headline + "”", notes, LONGEST_NOTES);
      notes = notes.isBlank() ? null : notes;
    }
  }

  @Override
  public byte[] picture() {
    return picture.clone();
  }
}
