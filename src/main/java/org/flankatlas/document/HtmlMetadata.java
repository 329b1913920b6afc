package org.flankatlas.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: in its head by the names of Open Graph, in JSON-LD, in its text. */
record HtmlMetadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable URI url) {

  static HtmlMetadata of(org.jsoup.nodes.Document page) {
    JsonLd article = JsonLd.of(page);
    return new HtmlMetadata(
        first(
            MetaValue.line(attribute(page, "meta[property=og:title]", "content")),
            MetaValue.line(article.headline()),
            MetaValue.line(text(page, "h1")),
            MetaValue.line(text(page, "title"))),
        first(
            MetaValue.line(attribute(page, "meta[property=og:site_name]", "content")),
            MetaValue.line(article.publisher()),
            MetaValue.line(attribute(page, "meta[name=application-name]", "content"))),
        first(
            MetaValue.day(attribute(page, "meta[property=article:published_time]", "content")),
            MetaValue.day(article.published()),
            MetaValue.day(attribute(page, "meta[name=date]", "content")),
            MetaValue.day(attribute(page, "article time[datetime]", "datetime"))),
        first(
            MetaValue.webAddress(attribute(page, "link[rel=canonical]", "href")),
            MetaValue.webAddress(attribute(page, "meta[property=og:url]", "content")),
            MetaValue.webAddress(article.url())));
  }

  private static String attribute(Element page, String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.attr(attribute);
  }

  private static String text(Element page, String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? "" : element.text();
  }

  @SafeVarargs
  private static <T> @Nullable T first(@Nullable T... values) {
    return Stream.of(values)
        .flatMap(it -> Optional.ofNullable(it).stream())
        .findFirst()
        .orElse(null);
  }
}
