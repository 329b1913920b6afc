package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxDocumentTest {

  private static final String TEXT_PART = "word/document.xml";
  private static final String DAMAGED =
      "report.docx is damaged or no Word document; save it as .docx again and try that.";

  @Test
  void readsTheBodyItsTablesNotesHeadAndFoot() throws IOException {
    byte[] docx =
        DocxFile.of(
            document -> {
              document.getProperties().getCoreProperties().setTitle("Second corps");
              document
                  .createHeader(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("Draft");
              document
                  .createFooter(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("A ministry");
              XWPFParagraph paragraph = document.createParagraph();
              XWPFRun run = paragraph.createRun();
              run.setText("Canada leads");
              run.addBreak();
              run.setText("in Latvia.");
              paragraph.addFootnoteReference(note(document));
              XWPFTable table = document.createTable(1, 2);
              table.getRow(0).getCell(0).setText("Germany");
              table.getRow(0).getCell(1).setText("Lithuania");
            });

    Document document = Documents.read("report.docx", docx);

    assertThat(document.title()).isEqualTo("Second corps");
    assertThat(document.paragraphs())
        .containsExactly(
            new Paragraph("Draft", true),
            new Paragraph("Canada leads in Latvia.", false),
            new Paragraph("Germany Lithuania", false),
            new Paragraph("Since 2017.", false),
            new Paragraph("A ministry", true));
  }

  @Test
  void partsTheParagraphsOfATableThatHoldsThePage() throws IOException {
    byte[] docx =
        DocxFile.of(
            document -> {
              XWPFTable table = document.createTable(1, 1);
              table.getRow(0).getCell(0).setText("One");
              table.getRow(0).getCell(0).addParagraph().createRun().setText("Two");
            });

    assertThat(Documents.read("report.docx", docx).paragraphs())
        .containsExactly(new Paragraph("One", false), new Paragraph("Two", false));
  }

  @Test
  void refusesABomb() throws IOException {
    byte[] bomb = DocxFile.withSpaces(DocxFile.ofParagraphs("Words"), "word/media/a.xml", 51);

    refuses(bomb, "report.docx unpacks to more than 50 MB; save its text alone and try again.");
  }

  @Test
  void refusesATextThatIsPackedMoreThanTextCanBe() throws IOException {
    String text = "<w:t>" + " ".repeat(20 << 20) + "</w:t>";
    String part = part("<w:p><w:r>" + text + "</w:r></w:p>", "");

    refuses(DocxFile.withPart(DocxFile.ofParagraphs("Words"), TEXT_PART, part), "report.docx ");
  }

  @Test
  void refusesARowOfMoreCellsThanATableHas() throws IOException {
    String row = "<w:tbl><w:tr>" + "<w:tc><w:p/></w:tc>".repeat(20_001) + "</w:tr></w:tbl>";

    refuses(
        DocxFile.withPart(DocxFile.ofParagraphs("Words"), TEXT_PART, part(row, "")),
        "report.docx has more than 1,500,000 tags or 20,000 table cells; paste its text instead.");
  }

  @Test
  void resolvesNoEntity(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri());
    String part = part("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", entity);

    refuses(DocxFile.withPart(DocxFile.ofParagraphs("Words"), TEXT_PART, part), DAMAGED);
  }

  @Test
  void resolvesNoEntityOfAHead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
    String head =
        """
        <!DOCTYPE a [<!ENTITY e SYSTEM "%s">]><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&e;</dc:title></cp:coreProperties>"""
            .formatted(secret.toUri());
    byte[] docx = DocxFile.withPart(DocxFile.ofParagraphs("Words"), "docProps/core.xml", head);

    assertThat(Documents.read("report.docx", docx).toString())
        .contains("Words")
        .doesNotContain("secret");
  }

  @Test
  void refusesOneThatIsCutShortOrChanged() throws IOException {
    byte[] docx = DocxFile.ofParagraphs("Words");

    refuses(Arrays.copyOf(docx, docx.length / 2), "report.docx is damaged");
    refuses(DocxFile.withPart(docx, TEXT_PART, "<a/>"), "report.docx ");
    refuses(DocxFile.withPart(docx, "[Content_Types].xml", "no XML"), "report.docx is damaged");
    refuses("PK\u0003\u0004 and words".getBytes(StandardCharsets.US_ASCII), "report.docx is ");
  }

  @Test
  void refusesTablesNestedTooDeeply() throws IOException {
    String open = "<w:tbl><w:tr><w:tc>".repeat(20_000);
    String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(20_000);
    byte[] docx =
        DocxFile.withPart(DocxFile.ofParagraphs("Words"), TEXT_PART, part(open + close, ""));

    refuses(docx, "report.docx ");
  }

  @Test
  void refusesOneWithoutAWord() throws IOException {
    refuses(
        DocxFile.ofParagraphs(" "), "report.docx holds no words; bring a document that has some.");
  }

  private static org.apache.poi.xwpf.usermodel.XWPFFootnote note(
      org.apache.poi.xwpf.usermodel.XWPFDocument document) {
    var note = document.createFootnote();
    note.createParagraph().createRun().setText("Since 2017.");
    return note;
  }

  private static String part(String body, String doctype) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>%s<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>"""
        .formatted(doctype, body);
  }

  private static void refuses(byte[] docx, String message) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Documents.read("report.docx", docx))
        .withMessageStartingWith(message);
  }
}
