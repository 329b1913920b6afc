package org.flankatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.flankatlas.snapshot.Words;

/**
 * A briefing as PowerPoint slides, 16 to 9: one for each step, with the map as a picture, headline
 * and quotations as text that can be edited and notes where they are given, and one for the
 * sources. Its typefaces are on every machine, so that nothing moves.
 */
public final class Slides {

  private Slides() {}

  /** Makes the PPTX file. */
  public static byte[] of(Handout handout) {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      SlideTheme.wear(show);
      describe(show.getProperties().getCoreProperties(), handout);
      for (int number = 1; number <= handout.pages().size(); number++) {
        new SlideStep(show, handout, number).draw();
      }
      SlideSources.draw(show, handout);
      show.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the slides can't be written", e);
    }
  }

  private static void describe(CoreProperties properties, Handout handout) {
    Date made = Date.from(handout.made().atStartOfDay(ZoneOffset.UTC).toInstant());
    properties.setTitle(handout.title());
    properties.setDescription(handout.summary());
    properties.setCreator(Words.of("atlas.title"));
    properties.setLastModifiedByUser(Words.of("atlas.title"));
    properties.setCreated(Optional.of(made));
    properties.setModified(Optional.of(made));
  }
}
