package org.flankatlas.document;

import java.util.function.Supplier;

/**
 * Reads what a person brings in: .txt, .md, .html, .docx and .pdf files, and pasted text. Pure:
 * bytes in, value out. Nothing outside the file is asked for, and no script, macro or attachment is
 * looked at.
 *
 * <p>All that comes out is plain text, cleaned as {@link PlainText} says and told into paragraphs;
 * {@link Paragraph#furniture()} marks what a page prints around its article. Markup that stands in
 * a text as text stays text.
 */
public final class Documents {

  /** The largest file that is read. */
  public static final int MOST_BYTES = 20 << 20;

  /** The longest text that is read, in Unicode code units. */
  public static final int MOST_CHARACTERS = 2_000_000;

  private static final int LONGEST_SHOWN_NAME = 80;

  private Documents() {}

  /**
   * Reads a file. Its format is told by its content first and by its name where that leaves a
   * choice.
   *
   * @param fileName as the person's machine names it, with or without folders
   * @throws UnreadableDocumentException with a message for that person
   */
  public static Document read(String fileName, byte[] content) {
    String name = shown(fileName);
    return named(name, () -> read(Format.of(name, content), content));
  }

  /**
   * Reads text that was pasted.
   *
   * @throws UnreadableDocumentException with a message for the person who pasted it
   */
  public static Document paste(String text) {
    return named("The pasted text", () -> TextReader.read(text));
  }

  private static Document read(Format format, byte[] content) {
    return switch (format) {
      case TEXT -> TextReader.read(Encoding.decode(content, false));
      case MARKDOWN -> MarkdownReader.read(Encoding.decode(content, false));
      case HTML -> HtmlReader.read(Encoding.decode(content, true));
      case DOCX -> DocxReader.read(content);
      case PDF -> PdfReader.read(content);
    };
  }

  private static Document named(String name, Supplier<Document> reading) {
    try {
      return reading.get();
    } catch (Refusal e) {
      throw new UnreadableDocumentException(name + " " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      String reason = " has parts nested too deeply; save its text as .txt and try again.";
      throw new UnreadableDocumentException(name + reason, e);
    }
  }

  private static String shown(String fileName) {
    String path = fileName.replace('\\', '/');
    String name = PlainText.oneLine(path.substring(path.lastIndexOf('/') + 1));
    if (name.isEmpty()) {
      return "The file";
    }
    int tooMany = name.length() - LONGEST_SHOWN_NAME;
    return tooMany > 0 ? "…" + name.substring(tooMany) : name;
  }
}
