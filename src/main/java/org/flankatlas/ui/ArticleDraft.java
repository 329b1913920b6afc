package org.flankatlas.ui;

import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.flankatlas.article.Passage;
import org.flankatlas.article.Passage.Kind;
import org.flankatlas.article.TextHash;
import org.flankatlas.document.Document;

/** The text of an article that has been read and not yet stored. */
class ArticleDraft {

  private static final String ID = "draft";

  private final List<Paragraph> paragraphs;

  ArticleDraft(List<Paragraph> paragraphs) {
    this.paragraphs = new ArrayList<>(paragraphs);
  }

  /**
   * The draft of what was read.
   *
   * @throws IllegalArgumentException for a paragraph longer than an article takes
   */
  static ArticleDraft of(Document document) {
    return new ArticleDraft(
        document.paragraphs().stream()
            .map(it -> new Paragraph(it.text(), it.furniture()))
            .toList());
  }

  /** Its paragraphs, a first one that only repeats the title left out. */
  List<Paragraph> under(String title) {
    return NewArticle.withoutTitle(title, paragraphs);
  }

  /** Its passages as they would be stored, with what the matcher finds in them. */
  List<MatchedPassage> matched(String title, Matcher matcher) {
    List<Passage> passages = new ArrayList<>();
    if (!title.isBlank()) {
      passages.add(new Passage(ID, 0, Kind.HEADLINE, title.strip()));
    }
    int number = 1;
    for (Paragraph paragraph : under(title)) {
      Kind kind = paragraph.furniture() ? Kind.FURNITURE : Kind.PARAGRAPH;
      passages.add(new Passage(ID, number++, kind, paragraph.text()));
    }
    return matcher.match(passages);
  }

  /** The hash by which an article with this text is known. */
  String sha256(String title) {
    return TextHash.ofParagraphs(under(title).stream().map(Paragraph::text).toList());
  }

  /** Says of a passage whether it is what the page prints around the article. */
  void setFurniture(String title, int number, boolean furniture) {
    int index = number - 1 + paragraphs.size() - under(title).size();
    paragraphs.set(index, new Paragraph(paragraphs.get(index).text(), furniture));
  }
}
