package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** The same hard texts on slides and on paper. */
class PaperTest {

  private static final String HOSTILE = "<b>&amp;</b> ${x} {0} %s ]]> \"'\\ \u0000\u202E";
  private static final String PRINTED = "<b>&amp;</b> ${x} {0} %s ]]> \"'\\";
  private static final byte[] PICTURE = Sample.picture(600, 500, "png");

  @Test
  void showsMarkupAsText() throws IOException {
    Handout handout = Sample.handout(List.of(page(HOSTILE, HOSTILE, HOSTILE)));

    assertThat(words(PdfHandout.of(handout))).contains(PRINTED);
    XSLFSlide slide = slides(handout).getFirst();
    assertThat(slide.getTitle()).isEqualTo(PRINTED);
    assertThat(texts(slide)).anyMatch(text -> text.contains(PRINTED));
    assertThat(slide.getNotes().getTextParagraphs().toString()).contains(PRINTED);
  }

  @Test
  void showsTheLettersOfTheRegionAndAMarkForThoseItHasNotGot() throws IOException {
    String words =
        words(PdfHandout.of(Sample.handout(List.of(page("北 Ādaži", Sample.LETTERS, null)))));

    assertThat(words).contains(Sample.LETTERS, "□ Ādaži");
  }

  @Test
  void keepsTheLettersOfLigaturesApart() throws IOException {
    String words =
        words(PdfHandout.of(Sample.handout(List.of(page("A", "after fluffy fifths", null)))));

    assertThat(words).contains("after fluffy fifths");
  }

  @Test
  void cutsNoLongText() throws IOException {
    String quotation = "word ".repeat(1_999) + "last";
    String notes = "note ".repeat(3_000) + "end";
    Page page = page("Headline ".repeat(50).strip(), quotation, notes);
    Handout handout = Sample.handout(List.of(page));

    assertThat(words(PdfHandout.of(handout)).replaceAll("\\s+", " "))
        .contains("word last", "note end");
    assertThat(texts(slides(handout).getFirst())).anyMatch(text -> text.contains("word last"));
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    List<String> lines = Lines.of("x".repeat(200), Face.SERIF, 20);

    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Face.SERIF.widthEm(line) <= 20);
    assertThat(String.join("", lines)).hasSize(200);
  }

  @Test
  void putsTwoStepsOnAPageWherePicturesAreLow() throws IOException {
    byte[] low = Sample.picture(900, 420, "png");
    List<Page> pages =
        IntStream.range(0, 4)
            .mapToObj(i -> new Page("Step", low, List.of(), List.of(), null))
            .toList();

    try (PDDocument pdf = Loader.loadPDF(PdfHandout.of(Sample.handout(pages)))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1 + 2 + 1);
    }
  }

  @Test
  void leadsFromContentsQuotationsAndSources() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfHandout.of(Sample.briefing(false)))) {
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getAnnotations()).isNotEmpty();
        for (var annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          assertThat(link.getAction() != null || link.getDestination() != null).isTrue();
        }
      }
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().children())
          .hasSize(11)
          .extracting(PDOutlineItem::getTitle)
          .endsWith("10 What the second corps would signal", "Sources");
    }
  }

  @Test
  void describesPicturesAndNumbersSlides() throws IOException {
    List<XSLFSlide> slides = slides(Sample.briefing(false));

    assertThat(slides).hasSize(11);
    for (XSLFSlide slide : slides.subList(0, 10)) {
      assertThat(slide.getShapes())
          .filteredOn(XSLFPictureShape.class::isInstance)
          .extracting(PaperTest::description)
          .containsExactly("Map: " + slide.getTitle());
    }
    assertThat(slides).allMatch(slide -> slide.getXmlObject().toString().contains("slidenum"));
  }

  @Test
  void keepsAllWordsWithinTheirSlide() throws IOException {
    for (XSLFSlide slide : slides(Sample.briefing(true))) {
      assertThat(slide.getShapes())
          .extracting(XSLFShape::getAnchor)
          .allMatch(at -> at.getMinX() >= 0 && at.getMaxX() <= SlideTheme.WIDTH)
          .allMatch(at -> at.getMinY() >= 0 && at.getMaxY() <= SlideTheme.HEIGHT);
    }
  }

  @Test
  void hasNoNotesWhereNoneAreGiven() throws IOException {
    List<XSLFSlide> slides = slides(Sample.briefing(true));

    assertThat(slides).filteredOn(slide -> slide.getNotes() == null).hasSize(2);
    assertThat(slides(Sample.briefing(false))).allMatch(slide -> slide.getNotes() == null);
    assertThat(words(PdfHandout.of(Sample.briefing(false)))).doesNotContain("Note for step");
  }

  @Test
  void makesLargePicturesSmallerForPrint() throws IOException {
    byte[] large = Files.readAllBytes(Path.of("geodata/basemap/relief.png"));

    assertThat(Picture.of(large).forPrint().bytes()).isEqualTo(large);
    assertThat(Picture.of(Sample.map("latvia")).forPage(300).widthPx()).isEqualTo(300);
    assertThat(Picture.of(Sample.map("latvia")).forPage(300).heightPx()).isEqualTo(200);
  }

  private static Page page(String headline, String quotation, @Nullable String notes) {
    return new Page(
        headline, PICTURE, List.of(new Quoted(quotation, "A, B, ¶ 1", 1)), List.of(), notes);
  }

  private static String description(XSLFShape picture) {
    return ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
  }

  private static List<String> texts(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(shape -> ((XSLFTextShape) shape).getText())
        .toList();
  }

  private static List<XSLFSlide> slides(Handout handout) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(Slides.of(handout))).getSlides();
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
