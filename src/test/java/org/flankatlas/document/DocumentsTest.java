package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a.docx", "a.pdf", "a"})
  void refusesAnEmptyFile(String name) {
    refuses(name, new byte[0], name + " is empty; bring a file with text in it.");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, ' \n\t \n'",
    "a.txt, '--- * ---'",
    "a.txt, '\u200B\u202E\u0000'",
    "a.md, '\n\n---\n'",
    "a.html, '<p>&nbsp;</p><script>alert(1)</script>'"
  })
  void refusesATextWithoutAWord(String name, String text) {
    refuses(name, text, name + " holds no words;");
  }

  @Test
  void refusesPastedBlanks() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Documents.paste(" \r\n "))
        .withMessage("The pasted text holds no words; bring a text that has some.");
  }

  @Test
  void refusesAFileOverTheLimit() {
    refuses(
        "a.txt",
        new byte[Documents.MOST_BYTES + 1],
        "a.txt is larger than 20 MB; bring it in several parts, or paste its text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void refusesATextOverTheLimitAndReadsOneAtIt(String name) {
    String most = "words ".repeat(Documents.MOST_CHARACTERS / 6 - 1) + "more words";
    String limit = most.substring(0, Documents.MOST_CHARACTERS);

    assertThat(read(name, limit).paragraphs().getFirst().text()).hasSize(Documents.MOST_CHARACTERS);
    refuses(
        name,
        limit + "s",
        name + " holds more than 2,000,000 characters of text; bring it in several parts.");
  }

  @Test
  void readsTwoMillionCharactersOfShortLines() {
    assertThat(Documents.paste("four\n".repeat(400_000)).paragraphs()).hasSize(400_000);
  }

  @Test
  void refusesTenMegabytesOfText() {
    refuses("a.txt", "A line of the text.\n".repeat(500_000), "a.txt holds more than 2,000,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "A.PDF", "a", "a.exe"})
  void readsAPdfWhateverItsName(String name) throws IOException {
    byte[] pdf = PdfFile.of(PdfFile.lines("Canada leads in Latvia."));

    assertThat(Documents.read(name, pdf).paragraphs())
        .containsExactly(new Paragraph("Canada leads in Latvia.", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.pdf", "A.DOCX", "a"})
  void readsAWordDocumentWhateverItsName(String name) throws IOException {
    byte[] docx = DocxFile.ofParagraphs("Canada leads in Latvia.");

    assertThat(Documents.read(name, docx).paragraphs())
        .containsExactly(new Paragraph("Canada leads in Latvia.", false));
  }

  @Test
  void readsAPageOfHtmlThatIsNamedText() {
    String html = "\uFEFF\n<!-- saved --><!DOCTYPE html><html><body><p>A <b>page</b></p>";

    assertThat(read("a.txt", html).paragraphs()).containsExactly(new Paragraph("A page", false));
  }

  @ParameterizedTest
  @CsvSource({
    "a.exe, text, 'a.exe is no file of a kind that is read here; save it as .txt,'",
    "a.csv, 'a,b', 'a.csv is no file of a kind that is read here; save it as .txt,'",
    "a.pdf, text, 'a.pdf is no PDF, whatever its name; save it as PDF again.'",
    "a.docx, text, 'a.docx is no Word document, whatever its name; save it as .docx again.'",
    "a.docx, '{\\rtf1 text}', 'a.docx is a rich text file; save it as .docx and try again.'"
  })
  void refusesAFileOfAnotherKind(String name, String text, String message) {
    refuses(name, text, message);
  }

  @ParameterizedTest
  @CsvSource({
    "4D5A90000300, a program",
    "7F454C460201, a program",
    "89504E470D0A1A0A, a picture",
    "FFD8FFE000104A46, a picture",
    "1F8B0800, an archive",
    "377ABCAF271C, an archive"
  })
  void refusesARenamedFileAndSaysWhatItIs(String hex, String kind) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);

    refuses("report.txt", bytes, "report.txt is " + kind + ", not a text; bring .txt, .md,");
    refuses("report.pdf", bytes, "report.pdf is " + kind);
  }

  @Test
  void readsATextThatBeginsLikeAProgram() {
    assertThat(read("a.txt", "MZ is short for a name.").paragraphs()).hasSize(1);
  }

  @Test
  void refusesAnOldWordDocumentAndAnEncryptedOne() {
    String magic = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    String encrypted = magic + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    refuses("a.doc", latin1(magic), "a.doc is an old Office file; save it as .docx and try again.");
    refuses(
        "a.docx",
        latin1(encrypted),
        "a.docx is encrypted; save it without a password and try again.");
  }

  @Test
  void refusesAnArchiveThatIsNoWordDocument() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
    }

    refuses(
        "a.docx",
        bytes.toByteArray(),
        "a.docx is an archive or a file of another program; bring .txt, .md, .html, .docx or .pdf.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html", "a"})
  void refusesBytesThatAreNoText(String name) {
    for (int seed = 0; seed < 20; seed++) {
      byte[] bytes = new byte[4000];
      new Random(seed).nextBytes(bytes);

      refuses(name, bytes, name + " ");
    }
  }

  @Test
  void namesTheFileAloneAndCleanInItsMessages() {
    refuses("C:\\Users\\me\\re\u202Eport.txt", new byte[0], "report.txt is empty;");
    refuses("../../etc/pass\nwd.txt", new byte[0], "pass wd.txt is empty;");
    refuses("\0", new byte[0], "The file is empty;");
    refuses("long".repeat(50) + ".txt", new byte[0], "…" + "long".repeat(19) + ".txt is empty;");
  }

  private static Document read(String name, String text) {
    return Documents.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] latin1(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void refuses(String name, String text, String message) {
    refuses(name, text.getBytes(StandardCharsets.UTF_8), message);
  }

  private static void refuses(String name, byte[] content, String message) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> Documents.read(name, content))
        .withMessageStartingWith(message);
  }
}
