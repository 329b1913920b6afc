package org.flankatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.flankatlas.snapshot.Words;

/**
 * A briefing on A4: a sheet with its title and contents, then one or two steps a page, then the
 * sources. The text can be searched and copied; the document is tagged, with a bookmark for each
 * step. Letters beyond Latin, Greek and Cyrillic are shown as □.
 */
public final class PdfHandout {

  private static final String LANGUAGE = "en";

  /** Two steps share a page where their pictures need not be smaller than this for it. */
  private static final float LEAST_SHARED_SCALE = 0.82f;

  private static final float BETWEEN_STEPS = 26;

  private PdfHandout() {}

  /** Makes the PDF file. */
  public static byte[] of(Handout handout) {
    try (PdfPaper paper = new PdfPaper(LANGUAGE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      describe(paper.document(), handout);
      PdfFront front = new PdfFront(paper);
      front.draw(handout);
      paper.turn();
      drawSteps(paper, steps(handout));
      PdfSources.draw(paper, handout);
      front.close();
      bookmark(paper.places(), handout);
      PdfRunning.draw(paper, handout);
      paper.finish();
      paper.document().save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the handout can't be written", e);
    }
  }

  private static List<PdfStep> steps(Handout handout) {
    int count = handout.pages().size();
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new PdfStep(number, count, handout.pages().get(number - 1)))
        .toList();
  }

  private static void drawSteps(PdfPaper paper, List<PdfStep> steps) throws IOException {
    float scale = 1;
    boolean second = false;
    for (int i = 0; i < steps.size(); i++) {
      if (second) {
        paper.skip(BETWEEN_STEPS);
        steps.get(i).draw(paper, scale);
        second = false;
        continue;
      }
      if (!paper.isFresh()) {
        paper.turn();
      }
      float shared = i + 1 < steps.size() ? sharedScale(steps.get(i), steps.get(i + 1)) : 0;
      second = shared >= LEAST_SHARED_SCALE;
      scale = second ? shared : 1;
      steps.get(i).draw(paper, scale);
    }
  }

  /** How large two steps' pictures may be, as a share of the column, for both to fit a page. */
  private static float sharedScale(PdfStep one, PdfStep other) {
    float room = PdfStep.sheetPt() - one.textPt() - other.textPt() - BETWEEN_STEPS - 1;
    return Math.min(1, room / (one.picturePt() + other.picturePt()));
  }

  private static void bookmark(PdfPlaces places, Handout handout) {
    int number = 0;
    for (Page page : handout.pages()) {
      number++;
      places.bookmark(number + " " + page.headline(), PdfStep.place(number));
    }
    places.bookmark(Words.of("export.sources"), PdfSources.PLACE);
  }

  private static void describe(PDDocument document, Handout handout) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(handout.title());
    information.setSubject(handout.summary());
    information.setCreator(Words.of("atlas.title"));
    information.setCreationDate(
        GregorianCalendar.from(handout.made().atStartOfDay(ZoneOffset.UTC)));
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
  }
}
