package org.flankatlas.ui;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.NewArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The views with articles that an editor added, which are gone after each test. */
abstract class BrowserlessShelf extends BrowserlessMap {

  static final String SHIPPED = "second-baltic-corps";

  @Autowired ArticleCatalog articles;
  @Autowired ArticleShelf shelf;

  @BeforeEach
  @AfterEach
  void removeWhatWasAdded() {
    articles.summaries(0, articles.count()).stream()
        .filter(article -> article.added() != null)
        .forEach(
            article ->
                asEditor(
                    () -> {
                      shelf.remove(article.id(), "ada");
                      return article;
                    }));
  }

  /** Adds an article of one publisher as "ada", whoever is signed in, and gives its id. */
  String add(String title, String publisher, @Nullable LocalDate day, String... paragraphs) {
    List<NewArticle.Paragraph> text =
        List.of(paragraphs).stream().map(it -> new NewArticle.Paragraph(it, false)).toList();
    URI url = URI.create("https://news.example/" + articles.count());
    NewArticle article = new NewArticle(title, publisher, day, url, "Quoted for a test", text);
    return asEditor(() -> shelf.add(article, "ada")).articleId();
  }

  List<ArticleSummary> added() {
    return articles.summaries(0, articles.count()).stream()
        .filter(article -> article.added() != null)
        .toList();
  }

  static <T> T asEditor(Supplier<T> act) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext editor = SecurityContextHolder.createEmptyContext();
    editor.setAuthentication(new TestingAuthenticationToken("ada", "", "ROLE_EDITOR"));
    SecurityContextHolder.setContext(editor);
    try {
      return act.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
