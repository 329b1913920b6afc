package org.flankatlas.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;

/**
 * Reads Markdown as the page that it stands for: of HTML within it the text alone is taken. The
 * head tells title and origin; without one the first heading is the title.
 */
final class MarkdownReader {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final int DEEPEST = 100;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private MarkdownReader() {}

  static Document read(String text) {
    FrontMatter head = FrontMatter.of(PlainText.lines(text));
    Draft.checkLength(head.body().length());
    org.jsoup.nodes.Document page = HtmlPage.parse(html(head.body()));
    String title = head.title();
    if (title == null) {
      Element heading = page.selectFirst("h1, h2, h3, h4, h5, h6");
      title = heading == null ? null : MetaValue.line(heading.text());
    }
    return new Document(
        title, head.publisher(), head.published(), head.url(), HtmlText.paragraphs(page));
  }

  private static String html(String markdown) {
    try {
      return RENDERER.render(PARSER.parse(markdown));
    } catch (IllegalArgumentException e) { // the limit of the extension for tables
      throw new Refusal("has a table of too many cells; paste its text instead.", e);
    }
  }
}
