package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleShelf.Shelved;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.flankatlas.article.Passage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.junit.jupiter.api.Test;

class AddedArticlesTest extends ShelfSlice {

  private static final String LATVIA = "The battlegroup in Latvia trained at Ādaži.";

  @Test
  void givesAnAddedArticleBackWithItsMatches() {
    NewArticle wanted =
        new NewArticle(
            "Šilo exercise ends",
            "Example News",
            LocalDate.parse("2026-06-01"),
            null,
            "Ours",
            List.of(new Paragraph(LATVIA, false), new Paragraph("Read our policy.", true)));

    Shelved shelved = shelf.add(wanted, "Ada");

    assertThat(shelved.already()).isFalse();
    assertThat(shelved.articleId()).startsWith("silo-exercise-ends-");
    Article article = catalog.article(shelved.articleId()).orElseThrow();
    assertThat(article.published()).isEqualTo("1 June 2026");
    assertThat(article.dated()).isEqualTo("2026-06-01");
    assertThat(article.url()).isNull();
    assertThat(article.added()).satisfies(added -> assertThat(added.by()).isEqualTo("Ada"));
    assertThat(article.passages())
        .extracting(Passage::kind)
        .containsExactly(Passage.Kind.HEADLINE, Passage.Kind.PARAGRAPH, Passage.Kind.FURNITURE);
    assertThat(catalog.passagesOf(article.id())).isEqualTo(MATCHER.match(article.passages()));
    assertThat(catalog.passagesOf(article.id()).get(1).matches())
        .extracting(Match::formationId)
        .containsExactly("bg-latvia");
  }

  @Test
  void knowsATextAgainWhateverItsTitle() {
    Shelved first = add("One title", "2026-06-01", LATVIA);

    Shelved second = add("Another title", "", "The  battlegroup in Latvia\ttrained at Ādaži. ");

    assertThat(second).isEqualTo(new Shelved(first.articleId(), true));
    assertThat(catalog.count()).isEqualTo(2);
  }

  @Test
  void knowsTheShippedArticleAgain() {
    Article article = SHIPPED.articles().getFirst();
    String[] texts = article.passages().stream().map(Passage::text).toArray(String[]::new);

    assertThat(add(article.title(), "", texts)).isEqualTo(new Shelved(SHIPPED_ID, true));
  }

  @Test
  void storesATextOnceThatSeveralAddAtATime() throws Exception {
    Callable<Shelved> adding = () -> add("One title", "2026-06-01", LATVIA);

    try (var editors = Executors.newFixedThreadPool(4)) {
      List<Shelved> shelved =
          editors.invokeAll(List.of(adding, adding, adding, adding)).stream()
              .map(future -> future.resultNow())
              .toList();
      assertThat(shelved).filteredOn(s -> !s.already()).hasSize(1);
      assertThat(shelved)
          .extracting(Shelved::articleId)
          .containsOnly(shelved.getFirst().articleId());
    }
    assertThat(catalog.count()).isEqualTo(2);
  }

  @Test
  void keepsAddedArticlesWhenTheShippedOnesAreReplaced() {
    String id = add("One title", "2026-06-01", LATVIA).articleId();
    Article before = catalog.article(id).orElseThrow();
    List<MatchedPassage> passages = catalog.passagesOf(id);

    start();

    assertThat(catalog.article(id)).contains(before);
    assertThat(catalog.passagesOf(id)).isEqualTo(passages);
  }

  @Test
  void takesAnAddedArticleAwayAndNeverAShippedOne() {
    String id = add("One title", "2026-06-01", LATVIA).articleId();

    shelf.remove(id, "Ada");
    shelf.remove(id, "Ada");

    assertThat(catalog.article(id)).isEmpty();
    assertThat(about(PassageFilter.ALL).articles())
        .extracting(ArticleSummary::id)
        .doesNotContain(id);
    assertThatIllegalArgumentException().isThrownBy(() -> shelf.remove(SHIPPED_ID, "Ada"));
    assertThat(add("One title", "2026-06-01", LATVIA)).isEqualTo(new Shelved(id, false));
  }

  @Test
  void listsTheNewestArticleFirstAndOneWithoutADateLast() {
    String old = add("Old", "2024-01-01", LATVIA + " 1").articleId();
    String undated = add("Undated", "", LATVIA + " 2").articleId();
    String latest = add("Latest", "2026-06-01", LATVIA + " 3").articleId();

    assertThat(catalog.summaries(0, 9))
        .extracting(ArticleSummary::id)
        .containsExactly(latest, SHIPPED_ID, old, undated);
    assertThat(catalog.summaries(1, 2))
        .extracting(ArticleSummary::id)
        .containsExactly(SHIPPED_ID, old);
    assertThat(
            about(PassageFilter.ALL).passages().stream()
                .map(p -> p.passage().articleId())
                .distinct())
        .containsExactly(latest, SHIPPED_ID, old, undated);
  }

  @Test
  void showsOnlyWhatWasPublishedByADayOrAtAnUnknownOne() {
    String old = add("Old", "2024-01-01", LATVIA + " 1").articleId();
    String undated = add("Undated", "", LATVIA + " 2").articleId();
    add("Latest", "2026-06-01", LATVIA + " 3");

    PassagePage page = about(new PassageFilter(LocalDate.parse("2024-01-01"), Set.of()));

    assertThat(page.articles()).extracting(ArticleSummary::id).containsExactly(old, undated);
    assertThat(page.total()).isEqualTo(2);
  }

  @Test
  void showsOnlyThePublishersThatAreWanted() {
    add("Latest", "2026-06-01", LATVIA);

    assertThat(catalog.publishers()).containsExactly("Example News", "Prism");
    assertThat(about(new PassageFilter(null, Set.of("Example News"))).total()).isEqualTo(1);
    assertThat(about(new PassageFilter(null, Set.of("Nobody"))).total()).isZero();
    assertThat(about(new PassageFilter(null, Set.of("Nobody", "Prism"))).articles())
        .extracting(ArticleSummary::id)
        .containsExactly(SHIPPED_ID);
  }

  @Test
  void turnsThePagesOfPassagesWithoutAGapOrARepeat() {
    for (int i = 0; i < 7; i++) {
      add(
          "Title " + i,
          "2026-06-0" + (i + 1),
          LATVIA + " " + i,
          "It stays in Latvia, battlegroup " + i);
    }
    List<MatchedPassage> all = about(PassageFilter.ALL).passages();

    PassagePage second = catalog.passagesAbout("bg-latvia", PassageFilter.ALL, 4, 4);

    assertThat(second.passages()).isEqualTo(all.subList(4, 8));
    assertThat(second.total()).isEqualTo(all.size());
    assertThat(second.passages())
        .allSatisfy(p -> assertThat(second.articleOf(p.passage())).isNotNull());
    assertThat(catalog.passagesAbout("bg-latvia", PassageFilter.ALL, 999, 4).passages()).isEmpty();
  }

  @Test
  void findsTheWordsOfAddedArticlesBlindToCaseAndDiacritics() {
    String id = add("Latest", "2026-06-01", "Snow fell on the firing range at ĀDAŽI.").articleId();

    assertThat(catalog.passagesWith("range at adazi", 9))
        .containsExactly(
            new Passage(id, 1, Passage.Kind.PARAGRAPH, "Snow fell on the firing range at ĀDAŽI."));
    assertThat(catalog.passagesWith("Latvia", 1)).hasSize(1);
    assertThat(catalog.passagesWith("100%_", 9)).isEmpty();
  }

  @Test
  void keepsTheAddressOfTheOriginal() {
    String id = add("Latest", "2026-06-01", LATVIA).articleId();

    assertThat(catalog.article(id))
        .map(Article::url)
        .contains(URI.create("https://news.example/1"));
  }

  private PassagePage about(PassageFilter filter) {
    return catalog.passagesAbout("bg-latvia", filter, 0, 99);
  }
}
