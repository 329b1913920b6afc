package org.flankatlas.document;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Knows by a page's structure what stands around its article.
 *
 * <p>Always furniture are navigation, asides, and what has the role of either. Furniture unless
 * they hold a first heading, an article, the main part or most of the page's text, are headers
 * outside an article, footers, forms, dialogs, buttons, what is hidden, what has a class or id with
 * one of the words known here, and, where a page has one main part with most of its text, all
 * outside it.
 */
final class HtmlFurniture {

  private static final String MAIN = "main, [role=main]";

  private static final Set<String> ALWAYS = Set.of("nav", "aside", "menu");

  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "search", "contentinfo", "banner", "menu", "menubar");

  private static final Set<String> UNLESS_CONTENT = Set.of("form", "dialog", "button", "footer");

  private static final Set<String> WORDS =
      Set.of(
          ("ad ads advert advertisement breadcrumb breadcrumbs comments consent cookie cookies"
                  + " copyright disqus footer gdpr menu navbar newsletter pagination paywall promo"
                  + " recommended related share sharing sidebar signup social sponsored subscribe")
              .split(" "));

  private final Set<Element> content;
  private final Set<Element> aroundMain;

  private HtmlFurniture(Set<Element> content, Set<Element> aroundMain) {
    this.content = content;
    this.aroundMain = aroundMain;
  }

  static HtmlFurniture of(org.jsoup.nodes.Document page) {
    Set<Element> content = HtmlWeight.mostOf(page);
    Elements main = page.select(MAIN);
    boolean oneMain = main.size() == 1 && content.contains(main.getFirst());
    page.select("h1, article, " + MAIN).forEach(element -> addWithParents(element, content));
    Set<Element> aroundMain = identitySet();
    if (oneMain) {
      addWithParents(main.getFirst().parent(), aroundMain);
    }
    return new HtmlFurniture(content, aroundMain);
  }

  static Set<Element> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static void addWithParents(@Nullable Element element, Set<Element> elements) {
    for (Element each = element; each != null && elements.add(each); ) {
      each = each.parent();
    }
  }

  /** Whether an element with all that is in it is furniture. */
  boolean isRoot(Element element) {
    String name = element.normalName();
    if (ALWAYS.contains(name)) {
      return true;
    }
    if (content.contains(element)) {
      return false;
    }
    return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isHeaderOfPage(element)
        || (UNLESS_CONTENT.contains(name) && element.closest("blockquote") == null)
        || isHidden(element)
        || hasTellingWord(element)
        || (element.parent() != null && aroundMain.contains(element.parent()));
  }

  private static boolean isHeaderOfPage(Element element) {
    return element.normalName().equals("header")
        && element.closest("article, blockquote, " + MAIN) == null;
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static boolean hasTellingWord(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 1
        && Stream.of(names.toLowerCase(Locale.ROOT).split("[^a-z]+")).anyMatch(WORDS::contains);
  }
}
