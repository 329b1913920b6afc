package org.flankatlas.store;

import java.nio.file.Path;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.Matching;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A process that adds articles to a database in a file for as long as it lives. */
class ImportingProcess {

  static final int PARAGRAPHS = 40;

  /** Begins a line of the output that tells the id of an article which was added. */
  static final String ADDED = "added ";

  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  @Import({StoredArticles.class, AddedArticles.class, Matching.class})
  static class Store {}

  private ImportingProcess() {}

  public static void main(String[] arguments) {
    ArticleShelf shelf = start(Path.of(arguments[0])).getBean(ArticleShelf.class);
    for (int i = 0; ; i++) {
      String[] paragraphs = new String[PARAGRAPHS];
      for (int n = 0; n < PARAGRAPHS; n++) {
        paragraphs[n] = "The battlegroup in Latvia trained on day " + i + ", hour " + n + ".";
      }
      String id =
          shelf.add(ShelfSlice.article("Day " + i, "2026-06-01", paragraphs), "Ada").articleId();
      System.out.println(ADDED + id);
    }
  }

  /** The store over the database in a folder, with the settings that the atlas has. */
  static ConfigurableApplicationContext start(Path folder) {
    ConfigurableApplicationContext app =
        new SpringApplicationBuilder(Store.class)
            .web(WebApplicationType.NONE)
            .run(
                "--spring.datasource.url="
                    + "jdbc:h2:file:"
                    + folder.resolve("atlas")
                    + ";WRITE_DELAY=0");
    app.getBean(Matching.class).replace(ShelfSlice.MATCHER);
    return app;
  }
}
