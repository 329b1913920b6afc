package org.flankatlas.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that an editor wants to add.
 *
 * @param title its headline, 500 characters at most; becomes passage 0
 * @param publisher who published it, 200 characters at most
 * @param published the day it was published; null where unknown
 * @param url where the original stands, http or https, 1000 characters at most; null for a text
 *     that has no address
 * @param licence under which terms its text is quoted, 500 characters at most
 * @param paragraphs its text, at least one paragraph of which is no furniture; a first one that
 *     only repeats the title is left out
 */
public record NewArticle(
    String title,
    String publisher,
    @Nullable LocalDate published,
    @Nullable URI url,
    String licence,
    List<Paragraph> paragraphs) {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * A paragraph of its text.
   *
   * @param text the words, exactly; 100,000 characters at most
   * @param furniture whether it is what the page prints around the article
   */
  public record Paragraph(String text, boolean furniture) {
    public Paragraph {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a paragraph is blank");
      }
      if (text.length() > 100_000) {
        throw new IllegalArgumentException(
            "a paragraph has %d characters, at most 100000 are taken".formatted(text.length()));
      }
    }
  }

  public NewArticle {
    title = line("title", title, 500);
    publisher = line("publisher", publisher, 200);
    licence = line("licence", licence, 500);
    if (url != null) {
      check(url);
    }
    paragraphs = withoutTitle(title, paragraphs);
    if (paragraphs.stream().allMatch(Paragraph::furniture)) {
      throw new IllegalArgumentException("an article needs a paragraph of its own text");
    }
  }

  /** The hash by which its text is known again. */
  public String sha256() {
    return TextHash.ofParagraphs(paragraphs.stream().map(Paragraph::text).toList());
  }

  /** Its passages: the headline, then the paragraphs. */
  public List<Passage> passages(String articleId) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage(articleId, 0, Passage.Kind.HEADLINE, title));
    for (Paragraph paragraph : paragraphs) {
      Passage.Kind kind = paragraph.furniture() ? Passage.Kind.FURNITURE : Passage.Kind.PARAGRAPH;
      passages.add(new Passage(articleId, passages.size(), kind, paragraph.text()));
    }
    return passages;
  }

  private static String line(String field, String text, int longest) {
    String line = TextHash.plain(text);
    if (line.isEmpty()) {
      throw new IllegalArgumentException("the " + field + " is blank");
    }
    if (line.length() > longest) {
      throw new IllegalArgumentException(
          "the %s has %d characters, at most %d are taken"
              .formatted(field, line.length(), longest));
    }
    return line;
  }

  private static void check(URI url) {
    if (url.getHost() == null || !SCHEMES.contains(url.getScheme())) {
      throw new IllegalArgumentException("the address is neither http nor https: " + url);
    }
    if (url.toString().length() > 1000) {
      throw new IllegalArgumentException("the address has more than 1000 characters");
    }
  }

  /** The paragraphs that are kept under a title: all but the first that only repeats it. */
  public static List<Paragraph> withoutTitle(String title, List<Paragraph> paragraphs) {
    String plain = TextHash.plain(title);
    List<Paragraph> kept = new ArrayList<>(paragraphs);
    paragraphs.stream()
        .filter(paragraph -> TextHash.plain(paragraph.text()).equals(plain))
        .findFirst()
        .ifPresent(kept::remove);
    return List.copyOf(kept);
  }
}
