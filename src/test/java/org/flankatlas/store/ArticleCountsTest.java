package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.junit.jupiter.api.Test;

/** What a list of articles says in numbers. */
class ArticleCountsTest extends ShelfSlice {

  private static final String LATVIA = "The battlegroup in Latvia trained, part ";

  @Test
  void countsPassagesWithoutFurniture() {
    NewArticle article =
        new NewArticle(
            "Title",
            "News",
            null,
            null,
            "Ours",
            List.of(new Paragraph("One.", false), new Paragraph("Subscribe.", true)));
    String id = shelf.add(article, "Ada").articleId();

    assertThat(catalog.sizes(Set.of(id, "unknown"))).isEqualTo(Map.of(id, 2));
    assertThat(catalog.sizes(Set.of())).isEmpty();
  }

  @Test
  void countsThePassagesOfEachArticleThatSpeakOfAFormation() {
    String one = add("One", "2026-06-01", LATVIA + 1, LATVIA + 2, "Rain.").articleId();
    String other = add("Other", "2026-06-01", "Rain again.").articleId();

    assertThat(catalog.countsAbout("bg-latvia", Set.of(one, other))).isEqualTo(Map.of(one, 2));
    assertThat(catalog.countsAbout("bg-latvia", Set.of())).isEmpty();
  }

  @Test
  void namesEachDayOnceTheOldestFirst() {
    add("One", "2026-07-01", LATVIA + 1);
    add("Two", "2026-06-01", LATVIA + 2);
    add("Three", "2026-06-01", LATVIA + 3);
    add("Four", "", LATVIA + 4);

    assertThat(catalog.days())
        .contains(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1))
        .doesNotHaveDuplicates()
        .isSorted();
  }
}
