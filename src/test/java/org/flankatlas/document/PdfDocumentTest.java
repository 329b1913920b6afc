package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.flankatlas.document.PdfFile.Step;
import org.flankatlas.document.PdfFile.Words;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

  private static final String DAMAGED =
      "report.pdf is damaged or cut off; get it again, or save it as PDF anew.";

  @Test
  void joinsLinesToParagraphsAndBrokenWordsToWhole() throws IOException {
    byte[] pdf =
        PdfFile.of(
            pdf1 -> pdf1.getDocumentInformation().setTitle("Second corps"),
            PdfFile.page(
                new Words("NATO plans second corps", 72, 800, 18),
                new Words(
                    "NATO is preparing a new command structure that would make it easier to",
                    72,
                    770,
                    11),
                new Words("move troops. The framework builds on an existing head-", 72, 756, 11),
                new Words("quarters with counter-drone means, and the counter-", 72, 742, 11),
                new Words("drone means are new.", 72, 728, 11),
                new Words(
                    "Canada leads in Latvia, and Germany leads with its own brigade in",
                    72,
                    707,
                    11),
                new Words("Lithuania.", 72, 693, 11),
                new Words(
                    "The United Kingdom leads in Estonia and the United States lead in",
                    90,
                    679,
                    11),
                new Words("Poland.", 72, 665, 11),
                new Words(
                    "France is there as well, with some soldiers that serve in Estonia.",
                    72,
                    651,
                    11)));

    Document document = Documents.read("report.pdf", pdf);

    assertThat(document.title()).isEqualTo("Second corps");
    assertThat(texts(document, false))
        .containsExactly(
            "NATO plans second corps",
            "NATO is preparing a new command structure that would make it easier to move troops."
                + " The framework builds on an existing headquarters with counter-drone means, and"
                + " the counter-drone means are new.",
            "Canada leads in Latvia, and Germany leads with its own brigade in Lithuania.",
            "The United Kingdom leads in Estonia and the United States lead in Poland.",
            "France is there as well, with some soldiers that serve in Estonia.");
  }

  @Test
  void keepsTheHyphensOfATextThatIsNotHyphenated() throws IOException {
    String[] lines = new String[40];
    Arrays.fill(lines, "and more words of the same text that nobody hyphenated at all");
    lines[7] = "and more words of the same text that nobody hyphenated, counter-";
    lines[8] = "drone means among them, and still more words that follow on it";

    Document document = Documents.read("report.pdf", PdfFile.of(PdfFile.lines(lines)));

    assertThat(texts(document, false).getFirst()).contains("counter-drone means");
  }

  @Test
  void leavesRunningHeadsOutOfAParagraphThatGoesOnOverPages() throws IOException {
    String[] words = {"first words that go", "on in the second", "and in the third.", "A fourth."};
    List<Step> pages = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      pages.add(
          PdfFile.page(
              new Words("A ministry, report 7", 72, 810, 9),
              new Words(words[i], 72, 700, 11),
              new Words((i + 1) + " / 4", 300, 30, 9)));
    }

    Document document = Documents.read("report.pdf", PdfFile.of(pages.toArray(Step[]::new)));

    assertThat(texts(document, false))
        .containsExactly("first words that go on in the second and in the third.", "A fourth.");
    assertThat(texts(document, true)).hasSize(8).contains("A ministry, report 7", "3 / 4");
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    byte[] pdf =
        PdfFile.of(
            PdfFile.page(
                new Words("Canada leads the group", 72, 700, 11),
                new Words("that is in Latvia and", 72, 686, 11),
                new Words("that grows to the size", 320, 700, 11),
                new Words("of a brigade.", 320, 686, 11)));

    assertThat(texts(Documents.read("report.pdf", pdf), false))
        .containsExactly(
            "Canada leads the group that is in Latvia and that grows to the size of a brigade.");
  }

  @Test
  void refusesAnEncryptedOne() throws IOException {
    byte[] pdf = PdfFile.of(PdfFile.lines("Words"), encrypted("secret", new AccessPermission()));

    refuses(pdf, "report.pdf is encrypted; save it without a password and try again.");
  }

  @Test
  void refusesOneThatForbidsToCopyItsText() throws IOException {
    AccessPermission none = new AccessPermission();
    none.setCanExtractContent(false);

    refuses(
        PdfFile.of(PdfFile.lines("Words"), encrypted("", none)),
        "report.pdf does not let its text be copied; paste the text instead.");
  }

  @Test
  void refusesAPdfOfPictures() throws IOException {
    Step picture =
        pdf -> {
          PDPage page = new PDPage();
          pdf.addPage(page);
          try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(pdf, image), 9, 9);
          }
        };

    refuses(
        PdfFile.of(picture),
        "report.pdf holds pictures, no text; run it through text recognition (OCR) and try again.");
  }

  @Test
  void refusesOneThatIsCutShort() throws IOException {
    byte[] pdf = PdfFile.of(PdfFile.lines("Words"), PdfFile.lines("More words"));

    for (int bytes = 5; bytes < pdf.length - 6; bytes += 7) {
      refuses(Arrays.copyOf(pdf, bytes), DAMAGED);
    }
  }

  @Test
  void readsOrRefusesWhateverBytesAreWrong() throws IOException {
    byte[] pdf = PdfFile.of(PdfFile.lines("Words"), PdfFile.lines("More words"));
    Random random = new Random(7);

    for (int round = 0; round < 300; round++) {
      byte[] broken = pdf.clone();
      for (int i = 0; i < 5; i++) {
        broken[5 + random.nextInt(broken.length - 5)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(Documents.read("report.pdf", broken).paragraphs()).isNotEmpty();
      } catch (UnreadableDocumentException e) {
        assertThat(e).hasMessageStartingWith("report.pdf ");
      }
    }
  }

  @Test
  void takesTheTextAloneOfOneWithScriptsAndAttachments() throws IOException {
    Step extras =
        pdf -> {
          pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('script')"));
          PDComplexFileSpecification file = new PDComplexFileSpecification();
          file.setFile("attached.txt");
          byte[] attached = "attached words".getBytes(StandardCharsets.US_ASCII);
          file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(attached)));
          PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
          files.setNames(Map.of("attached.txt", file));
          PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
          names.setEmbeddedFiles(files);
          pdf.getDocumentCatalog().setNames(names);
        };

    Document document =
        Documents.read("report.pdf", PdfFile.of(PdfFile.lines("Plain words."), extras));

    assertThat(texts(document, false)).containsExactly("Plain words.");
  }

  @Test
  void refusesABomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    packed.writeBytes(
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    DeflaterOutputStream deflater = new DeflaterOutputStream(packed);
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < 101; i++) {
      deflater.write(megabyte);
    }
    deflater.finish();
    packed.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    refuses(
        packed.toByteArray(),
        "report.pdf unpacks to more than 100 MB; save its text alone and try again.");
  }

  @Test
  void readsThreeHundredPages() throws IOException {
    Step[] pages = new Step[300];
    for (int page = 0; page < pages.length; page++) {
      String[] lines = new String[40];
      for (int line = 0; line < lines.length; line++) {
        lines[line] = "Words of " + Integer.toString(page * 40 + line, 36) + "x and of more";
      }
      pages[page] = PdfFile.lines(lines);
    }

    Document document = Documents.read("report.pdf", PdfFile.of(pages));

    String all = String.join(" ", texts(document, false));
    assertThat(all.split("Words of ")).hasSize(12_001);
  }

  private static Step encrypted(String password, AccessPermission permission) {
    return (PDDocument pdf) ->
        pdf.protect(new StandardProtectionPolicy("owner", password, permission));
  }

  private static List<String> texts(Document document, boolean furniture) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.furniture() == furniture)
        .map(Paragraph::text)
        .toList();
  }

  private static void refuses(byte[] pdf, String message) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Documents.read("report.pdf", pdf))
        .withMessageStartingWith(message);
  }
}
