package org.flankatlas.geodata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankatlas.article.Article;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.PartialDate;

/**
 * One article: front matter, then its text as published, one paragraph a line.
 *
 * <p>The first paragraph is the headline, the second the standfirst; the last {@code furniture}
 * paragraphs are what the page prints around the article. Blank lines are no paragraphs.
 */
record ArticleFile(DataFolder folder, String file) {

  Optional<Article> read() {
    return folder.text(file).flatMap(text -> FrontMatter.of(folder, file, text)).map(this::article);
  }

  private Article article(FrontMatter front) {
    Entry header = front.fields();
    if (!header.text("paragraphs").equals("lines")) {
      header.problem("paragraphs", "\"" + header.text("paragraphs") + "\"", "lines");
    }
    Optional<Published> published = published(header);
    return new Article(
        header.id(),
        header.text("title"),
        header.text("publisher"),
        published.map(Published::display).orElse(""),
        published.map(Published::firstDay).orElse(null),
        WebAddress.in(header, "url"),
        header.text("licence"),
        Fingerprint.sha256(front.body().getBytes(StandardCharsets.UTF_8)),
        null,
        passages(header, front.body().lines().filter(line -> !line.isBlank()).toList()));
  }

  private static List<Passage> passages(Entry header, List<String> paragraphs) {
    int furniture = header.integer("furniture");
    int words = paragraphs.size() - furniture;
    if (furniture < 0 || words < 2) {
      header.problem(
          "furniture",
          furniture + " of " + paragraphs.size() + " paragraphs",
          "0 or more, after at least a headline and a standfirst");
    }
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Passage.Kind kind = i >= words ? Passage.Kind.FURNITURE : kind(i);
      passages.add(new Passage(header.id(), i, kind, paragraphs.get(i)));
    }
    return passages;
  }

  private static Passage.Kind kind(int number) {
    return switch (number) {
      case 0 -> Passage.Kind.HEADLINE;
      case 1 -> Passage.Kind.STANDFIRST;
      default -> Passage.Kind.PARAGRAPH;
    };
  }

  private static Optional<Published> published(Entry header) {
    String written = header.text("published");
    String qualifier = written.startsWith("after ") ? "after " : "";
    try {
      PartialDate date = new PartialDate(written.substring(qualifier.length()));
      return Optional.of(new Published(qualifier + date.display(), date.firstDay()));
    } catch (RuntimeException e) {
      header.problem("published", "\"" + written + "\"", "an ISO date, or after and an ISO date");
      return Optional.empty();
    }
  }

  /**
   * When an article was published: "after 2026-05-21".
   *
   * @param display as a reader should see it: "after 21 May 2026"
   * @param firstDay the day itself, or one before which it was not published
   */
  private record Published(String display, LocalDate firstDay) {}
}
