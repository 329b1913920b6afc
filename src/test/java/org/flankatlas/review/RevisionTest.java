package org.flankatlas.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.junit.jupiter.api.Test;

class RevisionTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Decision BEFORE =
      new Decision("bg-latvia", Verdict.CONFIRMED, List.of(new Span(0, 6)), "ilze", NOW);

  @Test
  void acceptsWhatTheMatcherFound() {
    assertThat(revision().accept("bg-latvia"))
        .containsExactly(decision("bg-latvia", Verdict.CONFIRMED, new Span(0, 6)));
  }

  @Test
  void acceptsAllThatIsLeftAndLeavesWhatOthersDecided() {
    assertThat(revision(BEFORE).acceptOpen())
        .containsExactly(BEFORE, decision("bg-poland", Verdict.CONFIRMED, new Span(10, 20)));
  }

  @Test
  void togglesFromOpenToAcceptedToRejectedToAccepted() {
    List<Decision> once = revision().toggle("bg-poland");
    List<Decision> twice = revision(once).toggle("bg-poland");
    List<Decision> thrice = revision(twice).toggle("bg-poland");

    assertThat(once).extracting(Decision::verdict).containsExactly(Verdict.CONFIRMED);
    assertThat(twice).extracting(Decision::verdict).containsExactly(Verdict.REJECTED);
    assertThat(thrice).isEqualTo(once);
  }

  @Test
  void movesTheWordsToAFormationThatWasNotFound() {
    assertThat(revision().move("bg-latvia", "bg-estonia"))
        .containsExactly(
            decision("bg-latvia", Verdict.REJECTED, new Span(0, 6)),
            decision("bg-estonia", Verdict.ADDED, new Span(0, 6)));
  }

  @Test
  void movesTheWordsBesideThoseOfAFormationThatWasFound() {
    assertThat(revision().move("bg-latvia", "bg-poland"))
        .contains(decision("bg-poland", Verdict.CONFIRMED, new Span(0, 6), new Span(10, 20)));
  }

  @Test
  void movesNothingOntoItselfAndNothingUnknown() {
    assertThat(revision(BEFORE).move("bg-latvia", "bg-latvia")).containsExactly(BEFORE);
    assertThat(revision(BEFORE).move("bg-estonia", "bg-latvia")).containsExactly(BEFORE);
    assertThat(revision(BEFORE).reject("bg-estonia")).containsExactly(BEFORE);
  }

  @Test
  void joinsAddedWordsThatOverlapTheOnesThere() {
    List<Decision> added = revision().add("bg-estonia", List.of(new Span(22, 30)));

    assertThat(revision(added).add("bg-estonia", List.of(new Span(26, 34))))
        .containsExactly(decision("bg-estonia", Verdict.ADDED, new Span(22, 34)));
  }

  @Test
  void forgetsTheWordsThatWereRejectedWhenOthersAreAdded() {
    List<Decision> rejected = revision().reject("bg-latvia");

    assertThat(revision(rejected).add("bg-latvia", List.of(new Span(30, 34))))
        .containsExactly(decision("bg-latvia", Verdict.CONFIRMED, new Span(30, 34)));
  }

  @Test
  void takesAwayAgainWhatOnlyAPersonAdded() {
    List<Decision> added = revision(BEFORE).add("bg-estonia", List.of(new Span(22, 30)));

    assertThat(revision(added).toggle("bg-estonia")).containsExactly(BEFORE);
  }

  @Test
  void listsWhatWasFoundBeforeWhatPeopleAdded() {
    List<Decision> decisions = revision().move("bg-latvia", "bg-estonia");

    List<Candidate> candidates = Candidate.of(revision(decisions).review());

    assertThat(candidates)
        .extracting(Candidate::formationId)
        .containsExactly("bg-latvia", "bg-poland", "bg-estonia");
    assertThat(candidates).extracting(Candidate::isRejected).containsExactly(true, false, false);
    assertThat(candidates).extracting(Candidate::isOpen).containsExactly(false, true, false);
    assertThat(candidates.getLast().reason()).isEqualTo(PassageReview.ADDED);
  }

  private static Revision revision(Decision... decisions) {
    return revision(List.of(decisions));
  }

  private static Revision revision(List<Decision> decisions) {
    ArticleSummary article =
        new ArticleSummary("a", "A title", "Prism", "", null, null, "Terms", "0", null);
    Passage passage =
        new Passage("a", 3, Passage.Kind.PARAGRAPH, "Latvia and a Polish post and the Estonians.");
    return new Revision(
        new PassageReview(
            article,
            passage,
            List.of(found("bg-latvia", 0, 6), found("bg-poland", 10, 20)),
            decisions,
            1),
        "editor",
        NOW);
  }

  private static Match found(String formationId, int start, int end) {
    return new Match(formationId, List.of(new Span(start, end)), "names it", Certainty.HIGH);
  }

  private static Decision decision(String formationId, Verdict verdict, Span... spans) {
    return new Decision(formationId, verdict, List.of(spans), "editor", NOW);
  }
}
