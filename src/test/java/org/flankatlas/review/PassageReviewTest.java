package org.flankatlas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.junit.jupiter.api.Test;

class PassageReviewTest {

  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
  private static final Check CHECK = new Check("Ada", NOON);
  private static final List<Span> WORDS = List.of(new Span(0, 4));
  private static final Match LATVIA =
      new Match("bg-latvia", WORDS, "refers back to it", Certainty.MEDIUM);
  private static final Match ESTONIA = new Match("bg-estonia", WORDS, "names it", Certainty.HIGH);

  @Test
  void holdsWhatWasFoundWhileNothingIsDecided() {
    PassageReview review = review();

    assertThat(review.matches()).containsExactly(ESTONIA, LATVIA);
    assertThat(review.open()).containsExactly("bg-estonia", "bg-latvia");
  }

  @Test
  void dropsARejectedMatchAndChecksAConfirmedOne() {
    PassageReview review =
        review(decision("bg-latvia", Verdict.CONFIRMED), decision("bg-estonia", Verdict.REJECTED));

    assertThat(review.matches())
        .containsExactly(
            new Match("bg-latvia", WORDS, "refers back to it", Certainty.MEDIUM, CHECK));
    assertThat(review.open()).isEmpty();
  }

  @Test
  void movesAMatchByRejectingOneAndAddingTheOther() {
    PassageReview review =
        review(decision("bg-latvia", Verdict.REJECTED), decision("bg-poland", Verdict.ADDED));

    assertThat(review.matches())
        .containsExactly(
            ESTONIA, new Match("bg-poland", WORDS, "added by an editor", Certainty.HIGH, CHECK));
    assertThat(review.open()).containsExactly("bg-estonia");
  }

  @Test
  void keepsAConfirmedMatchThatTheMatcherNoLongerFinds() {
    assertThat(review(decision("bg-poland", Verdict.CONFIRMED)).matches())
        .extracting(Match::reason)
        .containsExactly("names it", "refers back to it", "confirmed by an editor");
  }

  @Test
  void refusesTwoDecisionsOnAFormationAndWordsOutsideOfTheText() {
    Decision decision = decision("bg-latvia", Verdict.CONFIRMED);
    Decision beyond =
        new Decision("bg-latvia", Verdict.ADDED, List.of(new Span(5, 12)), "Ada", NOON);

    assertThatIllegalArgumentException().isThrownBy(() -> review(decision, decision));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> review(beyond))
        .withMessageContaining("ends at 12, the passage has 11 characters");
  }

  @Test
  void refusesADecisionWithoutWordsOrAName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decision("bg-latvia", Verdict.REJECTED, List.of(), "Ada", NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Decision("bg-latvia", Verdict.REJECTED, WORDS, " ", NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Decision(
                    "bg-latvia",
                    Verdict.ADDED,
                    List.of(new Span(4, 8), new Span(0, 5)),
                    "Ada",
                    NOON));
  }

  private static Decision decision(String formationId, Verdict verdict) {
    return new Decision(formationId, verdict, WORDS, "Ada", NOON);
  }

  private static PassageReview review(Decision... decisions) {
    return new PassageReview(
        new ArticleSummary("a", "Title", "Example News", "", null, null, "Ours", "0", null),
        new Passage("a", 1, Passage.Kind.PARAGRAPH, "Some words."),
        List.of(ESTONIA, LATVIA),
        List.of(decisions),
        0);
  }
}
