package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flankatlas.article.NewArticle;
import org.flankatlas.document.Document;
import org.jspecify.annotations.Nullable;

/** The fields that tell of an article what its text does not, each held to what is taken. */
class ArticleForm extends Div {

  private final ArticleField title = field("name", "text");
  private final ArticleField publisher = field("publisher", "text");
  private final ArticleField day = field("day", "date");
  private final ArticleField address = field("address", "url");
  private final ArticleField licence = field("licence", "text");
  private final List<ArticleField> refused = new ArrayList<>();

  ArticleForm(Runnable onTitle) {
    addClassName("article-form");
    title.onChange(onTitle);
    add(title, publisher, day, address, licence);
  }

  private static ArticleField field(String name, String type) {
    return new ArticleField(
        "article-" + name, type, translate("adding." + name), translate("adding.hint." + name));
  }

  /** Fills in what a document says of itself, and empties the rest. */
  void prefill(Document document) {
    title.setValue(Objects.requireNonNullElse(document.title(), ""));
    publisher.setValue(Objects.requireNonNullElse(document.publisher(), ""));
    day.setValue(Objects.toString(document.published(), ""));
    address.setValue(Objects.toString(document.url(), ""));
    licence.setValue("");
  }

  String title() {
    return title.value();
  }

  /** Goes to the first field. */
  void focus() {
    title.focus();
  }

  /** The article with this text; nothing where a field is refused, which then says why. */
  Optional<NewArticle> read(List<NewArticle.Paragraph> paragraphs) {
    refused.clear();
    String heading = line(title, 500);
    String by = line(publisher, 200);
    LocalDate published = readDay();
    URI url = readAddress();
    String terms = line(licence, 500);
    if (!refused.isEmpty()) {
      refused.getFirst().focus();
      return Optional.empty();
    }
    return Optional.of(new NewArticle(heading, by, published, url, terms, paragraphs));
  }

  private String line(ArticleField field, int longest) {
    String value = field.value();
    if (value.isBlank()) {
      refuse(field, translate("adding.blank"));
    } else if (value.length() > longest) {
      refuse(field, translate("adding.long", value.length(), longest));
    } else {
      field.accept();
    }
    return value;
  }

  private @Nullable LocalDate readDay() {
    day.accept();
    if (day.value().isEmpty()) {
      return null;
    }
    try {
      LocalDate read = LocalDate.parse(day.value());
      if (read.getYear() > 0 && !read.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))) {
        return read;
      }
    } catch (DateTimeException e) {
      // said below, as of any other day that is none
    }
    refuse(day, translate("adding.noday", day.value()));
    return null;
  }

  private @Nullable URI readAddress() {
    address.accept();
    if (address.value().isEmpty()) {
      return null;
    }
    try {
      URI url = new URI(address.value());
      boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
      if (web && url.getHost() != null && address.value().length() <= 1000) {
        return url;
      }
    } catch (URISyntaxException e) {
      // said below, as of any other address that is none
    }
    refuse(address, translate("adding.noaddress"));
    return null;
  }

  private void refuse(ArticleField field, String words) {
    field.refuse(words);
    refused.add(field);
  }
}
