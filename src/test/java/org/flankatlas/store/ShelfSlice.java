package org.flankatlas.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.ArticleShelf.Shelved;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Matching;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.flankatlas.geodata.Geodata;
import org.flankatlas.geodata.GeodataReader;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A database in memory with the shipped content and nothing that people added. */
@JdbcTest
@Import({
  ShippedStore.class,
  StoredArticles.class,
  AddedArticles.class,
  StaleMatches.class,
  StoredReviews.class,
  StoredBriefings.class,
  Matching.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class ShelfSlice {

  static final Geodata SHIPPED = new GeodataReader().read(Path.of("geodata"));
  static final Matcher MATCHER = new Matcher(SHIPPED.gazetteer());
  static final String SHIPPED_ID = "second-baltic-corps";

  @Autowired ShippedStore shipped;
  @Autowired StoredArticles catalog;
  @Autowired AddedArticles shelf;
  @Autowired StaleMatches stale;
  @Autowired StoredReviews reviews;
  @Autowired StoredBriefings briefings;
  @Autowired Matching matching;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void begin() {
    for (String table : List.of("decision", "review")) {
      jdbc.sql("delete from " + table).update();
    }
    jdbc.sql("delete from article where added_by is not null").update();
    jdbc.sql("delete from briefing").update();
    matching.replace(MATCHER);
    start();
  }

  /** What a start does with the database. */
  void start() {
    shipped.replace(SHIPPED.posture(), SHIPPED.articles(), SHIPPED.briefings(), MATCHER);
    renew(MATCHER);
  }

  /** Matches anew what another matcher matched, and gives the ids. */
  List<String> renew(Matcher matcher) {
    List<String> ids = stale.articleIds(matcher);
    ids.forEach(id -> stale.renew(id, matcher));
    return ids;
  }

  Shelved add(String title, String day, String... paragraphs) {
    return shelf.add(article(title, day, paragraphs), "Ada");
  }

  static NewArticle article(String title, String day, String... paragraphs) {
    List<Paragraph> texts = new ArrayList<>();
    for (String paragraph : paragraphs) {
      texts.add(new Paragraph(paragraph, false));
    }
    LocalDate published = day.isEmpty() ? null : LocalDate.parse(day);
    URI url = URI.create("https://news.example/" + texts.size());
    return new NewArticle(title, "Example News", published, url, "Ours", texts);
  }
}
