package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Decision;
import org.flankatlas.review.Verdict;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class StaleMatchesTest extends ShelfSlice {

  private static final String LATVIA = "The battlegroup in Latvia trained in June.";
  private static final Matcher WITHOUT_LATVIA = new Matcher(withoutLatvia());

  @Autowired private TransactionTemplate transaction;

  @Test
  void areOnlyWhatAnotherMatcherMatched() {
    String id = add("One title", "2026-06-01", LATVIA).articleId();
    assertThat(renew(MATCHER)).isEmpty();

    assertThat(renew(WITHOUT_LATVIA)).containsExactly(id);

    assertThat(catalog.passagesOf(id)).allMatch(passage -> passage.matches().isEmpty());
    assertThat(renew(WITHOUT_LATVIA)).isEmpty();
    assertThat(renew(MATCHER)).containsExactly(id);
    assertThat(latvia(id)).hasSize(1);
  }

  @Test
  void areSeenUntilTheyAreRenewedTheNewestArticleFirst() {
    String older = add("Older", "2026-06-01", LATVIA).articleId();
    String newer = add("Newer", "2026-06-02", LATVIA + " Again.").articleId();
    assertThat(stale.articleIds(WITHOUT_LATVIA)).containsExactly(newer, older);

    stale.renew(newer, WITHOUT_LATVIA);

    assertThat(latvia(newer)).isEmpty();
    assertThat(latvia(older)).hasSize(1);
    assertThat(stale.articleIds(WITHOUT_LATVIA)).containsExactly(older);
  }

  @Test
  void leaveAnArticleAsItWasWhenRenewingFails() {
    String id = add("One title", "2026-06-01", LATVIA).articleId();
    List<MatchedPassage> before = catalog.passagesOf(id);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      stale.renew(id, WITHOUT_LATVIA);
                      throw new IllegalStateException("killed");
                    }));

    assertThat(catalog.passagesOf(id)).isEqualTo(before);
    assertThat(stale.articleIds(WITHOUT_LATVIA)).containsExactly(id);
  }

  @Test
  void stayAwayWithAnArticleThatWasTakenAwayMeanwhile() {
    String id = add("One title", "2026-06-01", LATVIA).articleId();
    List<String> ids = stale.articleIds(WITHOUT_LATVIA);
    shelf.remove(id, "Ada");

    ids.forEach(it -> stale.renew(it, WITHOUT_LATVIA));

    assertThat(catalog.article(id)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from finding where article_id = ?")
                .param(id)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @RepeatedTest(10)
  void showWhatAnEditorDecidesAtTheSameTime() throws Exception {
    String id = add("One title", "2026-06-01", LATVIA).articleId();
    Decision confirmed =
        new Decision(
            "bg-latvia", Verdict.CONFIRMED, List.of(new Span(4, 15)), "Ada", Instant.EPOCH);
    CyclicBarrier barrier = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      Future<?> renewing =
          both.submit(
              () -> {
                barrier.await();
                stale.renew(id, WITHOUT_LATVIA);
                return null;
              });
      Future<?> deciding =
          both.submit(
              () -> {
                barrier.await();
                return reviews.decide(id, 1, 0, List.of(confirmed));
              });
      renewing.get();
      deciding.get();
    }

    assertThat(latvia(id)).singleElement().satisfies(it -> assertThat(it.checked()).isNotNull());
    assertThat(reviews.review(id, 1).orElseThrow().found()).isEmpty();
  }

  private List<Match> latvia(String id) {
    return catalog.passagesOf(id).get(1).matches();
  }

  private static Gazetteer withoutLatvia() {
    Gazetteer all = SHIPPED.gazetteer();
    return new Gazetteer(
        "without Latvia",
        all.countries(),
        List.of(),
        List.of(),
        all.formations().stream().filter(f -> !f.id().equals("bg-latvia")).toList());
  }
}
