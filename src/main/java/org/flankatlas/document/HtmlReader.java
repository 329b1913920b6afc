package org.flankatlas.document;

/** Reads a page of HTML. */
final class HtmlReader {

  private HtmlReader() {}

  static Document read(String html) {
    org.jsoup.nodes.Document page = HtmlPage.parse(html);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    return new Document(
        metadata.title(),
        metadata.publisher(),
        metadata.published(),
        metadata.url(),
        HtmlText.paragraphs(page));
  }
}
