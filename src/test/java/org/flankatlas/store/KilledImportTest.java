package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Kills a process in the middle of an import, then opens its database. */
class KilledImportTest {

  private static final int ACKNOWLEDGED = 12;

  @Test
  void leavesEveryArticleWholeAndKeepsAllThatWereSaidToBeAdded(@TempDir Path folder)
      throws Exception {
    List<String> told = importUntilKilled(folder);

    try (ConfigurableApplicationContext app = ImportingProcess.start(folder)) {
      ArticleCatalog catalog = app.getBean(ArticleCatalog.class);
      List<ArticleSummary> summaries = catalog.summaries(0, Integer.MAX_VALUE);
      assertThat(summaries).extracting(ArticleSummary::id).containsAll(told);
      for (ArticleSummary summary : summaries) {
        Article article = catalog.article(summary.id()).orElseThrow();
        assertThat(article.passages()).hasSize(1 + ImportingProcess.PARAGRAPHS);
        assertThat(catalog.passagesOf(article.id()))
            .isEqualTo(ShelfSlice.MATCHER.match(article.passages()));
      }
    }
  }

  /** The ids that a process told of before it was killed, while it went on adding. */
  private static List<String> importUntilKilled(Path folder)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                ImportingProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> told = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ImportingProcess.ADDED)) {
          told.add(line.substring(ImportingProcess.ADDED.length()));
        }
        if (told.size() == ACKNOWLEDGED) {
          break;
        }
      }
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(told).hasSize(ACKNOWLEDGED);
    return told;
  }
}
