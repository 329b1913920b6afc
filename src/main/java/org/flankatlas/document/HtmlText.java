package org.flankatlas.document;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the paragraphs of a page. Each element that stands as a block is one, and so is each row of
 * a table; within one, two line breaks on end begin another. Nothing of scripts, styles, frames,
 * templates, comments and drawings is taken. What the page hides is furniture.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "noframes",
          "noembed",
          "object",
          "embed",
          "applet",
          "svg",
          "canvas",
          "audio",
          "video",
          "map");

  /** Stand side by side, so their words stay in one paragraph, apart. */
  private static final Set<String> CELLS = Set.of("td", "th", "option");

  private final Draft draft = new Draft();
  private final HtmlFurniture furniture;
  private final StringBuilder text = new StringBuilder();
  private int preformatted;
  private @Nullable Element furnitureRoot;

  private HtmlText(HtmlFurniture furniture) {
    this.furniture = furniture;
  }

  /**
   * @throws Refusal when the page holds no word or too many
   */
  static List<Paragraph> paragraphs(org.jsoup.nodes.Document page) {
    HtmlText text = new HtmlText(HtmlFurniture.of(page));
    page.filter(text);
    text.flush();
    return text.draft.paragraphs("holds no words; bring a page that has some.");
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      text.append(preformatted > 0 ? whole : whole.replace('\n', ' '));
    } else if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    separate(element);
    if (furnitureRoot == null && furniture.isRoot(element)) {
      flush();
      furnitureRoot = element;
    }
    preformatted += isPreformatted(element) ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      separate(element);
      if (element == furnitureRoot) {
        flush();
        furnitureRoot = null;
      }
      preformatted -= isPreformatted(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void separate(Element element) {
    if (element.normalName().equals("br")) {
      text.append('\n');
    } else if (CELLS.contains(element.normalName())) {
      text.append(' ');
    } else if (element.isBlock()) {
      flush();
    }
  }

  private static boolean isPreformatted(Element element) {
    return switch (element.normalName()) {
      case "pre", "textarea", "xmp", "listing", "plaintext" -> true;
      default -> false;
    };
  }

  private void flush() {
    if (!text.isEmpty()) {
      String clean = PlainText.lines(text.toString());
      Draft.checkLength(clean.length());
      List<String> parts =
          preformatted > 0 ? TextBlocks.paragraphs(clean) : List.of(clean.split("\n\\h*\n\\s*"));
      parts.forEach(part -> draft.add(part, furnitureRoot != null));
      text.setLength(0);
    }
  }
}
