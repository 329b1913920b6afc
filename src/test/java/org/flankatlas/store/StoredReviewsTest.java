package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flankatlas.article.Article;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.StaleReviewException;
import org.flankatlas.review.Verdict;
import org.junit.jupiter.api.Test;

class StoredReviewsTest extends ShelfSlice {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final String LATVIA = "The battlegroup in Latvia trained at Ādaži.";

  @Test
  void showsReadersWhatWasDecided() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();

    reviews.decide(
        id,
        1,
        0,
        List.of(decision("bg-latvia", Verdict.REJECTED), decision("bg-poland", Verdict.ADDED)));

    List<Match> shown = catalog.passagesOf(id).get(1).matches();
    assertThat(shown).extracting(Match::formationId).containsExactly("bg-poland");
    assertThat(shown.getFirst().reason()).isEqualTo("added by an editor");
    assertThat(shown.getFirst().checked())
        .satisfies(check -> assertThat(check.by()).isEqualTo("Ada"));
    assertThat(shownArticles("bg-latvia")).doesNotContain(id);
    assertThat(shownArticles("bg-poland")).contains(id);
  }

  @Test
  void undoesByWritingTheFormerList() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    PassageReview before = reviews.review(id, 1).orElseThrow();

    PassageReview decided =
        reviews.decide(id, 1, before.version(), List.of(decision("bg-latvia", Verdict.REJECTED)));
    PassageReview undone = reviews.decide(id, 1, decided.version(), before.decisions());

    assertThat(undone.matches()).isEqualTo(before.matches());
    assertThat(undone.open()).containsExactly("bg-latvia");
    assertThat(reviews.review(id, 1)).contains(undone);
  }

  @Test
  void keepsDecisionsOverAStartAndOverMatchingAnew() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    reviews.decide(id, 1, 0, List.of(decision("bg-latvia", Verdict.CONFIRMED)));
    reviews.decide(SHIPPED_ID, 5, 0, List.of(decision("bg-latvia", Verdict.REJECTED)));
    PassageReview added = reviews.review(id, 1).orElseThrow();
    PassageReview shippedOne = reviews.review(SHIPPED_ID, 5).orElseThrow();

    jdbc.sql("update article set matched_by = 'other rules'").update();
    start();

    assertThat(reviews.review(id, 1)).contains(added);
    assertThat(reviews.review(SHIPPED_ID, 5)).contains(shippedOne);
    assertThat(catalog.passagesOf(id).get(1).matches()).isEqualTo(added.matches());
    assertThat(catalog.passagesOf(SHIPPED_ID).get(5).matches()).isEqualTo(shippedOne.matches());
  }

  @Test
  void setsDecisionsAsideWhileTheTextIsAnother() {
    reviews.decide(SHIPPED_ID, 5, 0, List.of(decision("bg-latvia", Verdict.REJECTED)));
    PassageReview decided = reviews.review(SHIPPED_ID, 5).orElseThrow();

    shipped.replace(SHIPPED.posture(), List.of(edited(5)), List.of(), MATCHER);
    // The quotations of claims are not checked here, so the text may differ from theirs.
    PassageReview aside = reviews.review(SHIPPED_ID, 5).orElseThrow();
    assertThat(aside.decisions()).isEmpty();
    assertThat(aside.open()).contains("bg-latvia");
    reviews.decide(
        SHIPPED_ID, 5, aside.version(), List.of(decision("bg-poland", Verdict.CONFIRMED)));

    start();
    assertThat(reviews.review(SHIPPED_ID, 5).orElseThrow().decisions())
        .isEqualTo(decided.decisions());
  }

  @Test
  void tellsTheSecondOfTwoEditorsWhoWriteAtATime() throws Exception {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    CyclicBarrier barrier = new CyclicBarrier(2);
    Callable<PassageReview> confirming =
        () -> {
          barrier.await();
          return reviews.decide(id, 1, 0, List.of(decision("bg-latvia", Verdict.CONFIRMED)));
        };
    Callable<PassageReview> rejecting =
        () -> {
          barrier.await();
          return reviews.decide(id, 1, 0, List.of(decision("bg-latvia", Verdict.REJECTED)));
        };

    List<PassageReview> written = new ArrayList<>();
    List<PassageReview> told = new ArrayList<>();
    try (var editors = Executors.newFixedThreadPool(2)) {
      for (Future<PassageReview> editor : editors.invokeAll(List.of(confirming, rejecting))) {
        try {
          written.add(editor.get());
        } catch (ExecutionException e) {
          assertThat(e.getCause())
              .isInstanceOfSatisfying(
                  StaleReviewException.class, stale -> told.add(stale.present()));
        }
      }
    }

    assertThat(written).hasSize(1);
    assertThat(told).isEqualTo(written);
    assertThat(reviews.review(id, 1)).contains(written.getFirst());
  }

  @Test
  void queuesTheLeastCertainFirstThenTheNewestArticle() {
    String certain = add("Certain", "2026-06-02", LATVIA + " 1").articleId();
    String older = add("Older", "2026-06-01", LATVIA + " 2").articleId();
    String plan = add("Plan", "2020-01-01", "NATO plans a second Baltic corps.").articleId();

    List<PassageReview> queue = reviews.queue(999);

    assertThat(queue).hasSize(reviews.queueLength());
    List<String> articles = queue.stream().map(review -> review.article().id()).toList();
    assertThat(articles.indexOf(plan)).isLessThan(articles.indexOf(certain));
    assertThat(articles.indexOf(certain)).isLessThan(articles.indexOf(older));
    assertThat(reviews.queue(1)).isEqualTo(queue.subList(0, 1));
  }

  @Test
  void takesAPassageOutOfTheQueueOnceAllIsDecided() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    int before = reviews.queueLength();

    reviews.decide(id, 1, 0, List.of(decision("bg-latvia", Verdict.CONFIRMED)));

    assertThat(reviews.queueLength()).isEqualTo(before - 1);
    assertThat(reviews.queue(999)).noneMatch(review -> review.article().id().equals(id));
  }

  @Test
  void refusesWhatCanNotBeDecided() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    Decision latvia = decision("bg-latvia", Verdict.CONFIRMED);
    Decision beyond =
        new Decision("bg-latvia", Verdict.ADDED, List.of(new Span(0, 999)), "Ada", NOON);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> reviews.decide(id, 1, 0, List.of(latvia, latvia)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reviews.decide(id, 1, 0, List.of(beyond)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> reviews.decide(id, 1, 0, List.of(decision("bg-atlantis", Verdict.ADDED))));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> reviews.decide(id, 99, 0, List.of(latvia)));
    assertThat(reviews.review(id, 1).orElseThrow().decisions()).isEmpty();
    assertThat(reviews.review("unwritten", 0)).isEmpty();
  }

  @Test
  void forgetsTheDecisionsOnAnArticleThatIsTakenAway() {
    String id = add("Title", "2026-06-01", LATVIA).articleId();
    reviews.decide(id, 1, 0, List.of(decision("bg-latvia", Verdict.REJECTED)));

    shelf.remove(id, "Ada");
    add("Title", "2026-06-01", LATVIA);

    PassageReview again = reviews.review(id, 1).orElseThrow();
    assertThat(again.decisions()).isEmpty();
    assertThat(again.version()).isZero();
  }

  private List<String> shownArticles(String formationId) {
    return catalog.passagesAbout(formationId, PassageFilter.ALL, 0, 99).passages().stream()
        .map(matched -> matched.passage().articleId())
        .toList();
  }

  private static Decision decision(String formationId, Verdict verdict) {
    return new Decision(formationId, verdict, List.of(new Span(4, 25)), "Ada", NOON);
  }

  private static Article edited(int number) {
    Article article = SHIPPED.articles().getFirst();
    List<Passage> passages = new ArrayList<>(article.passages());
    Passage passage = passages.get(number);
    passages.set(
        number, new Passage(passage.articleId(), number, passage.kind(), passage.text() + " So."));
    return article.summary().with(passages);
  }
}
