package org.flankatlas.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Match;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/**
 * A formation that a passage may speak of, for a person to decide on.
 *
 * @param formationId the formation
 * @param spans the words that were decided on, otherwise those that the matcher found
 * @param reason why, in plain words
 * @param certainty how far the matcher's reason can be trusted; null where it found nothing
 * @param decision what was decided; null while nothing is
 */
public record Candidate(
    String formationId,
    List<Span> spans,
    String reason,
    @Nullable Certainty certainty,
    @Nullable Decision decision) {

  public Candidate {
    spans = List.copyOf(spans);
  }

  /** What the matcher found, in its order, and then what only people decided on. */
  public static List<Candidate> of(PassageReview review) {
    Stream<Candidate> found = review.found().stream().map(match -> of(match, review));
    Stream<Candidate> others =
        review.decisions().stream()
            .filter(decision -> review.match(decision.formationId()).isEmpty())
            .map(Candidate::of);
    return Stream.concat(found, others).toList();
  }

  private static Candidate of(Match match, PassageReview review) {
    Optional<Decision> decision = review.decision(match.formationId());
    return new Candidate(
        match.formationId(),
        decision.map(Decision::spans).orElse(match.spans()),
        match.reason(),
        match.certainty(),
        decision.orElse(null));
  }

  private static Candidate of(Decision decision) {
    boolean added = decision.verdict() == Verdict.ADDED;
    return new Candidate(
        decision.formationId(),
        decision.spans(),
        added ? PassageReview.ADDED : PassageReview.CONFIRMED,
        null,
        decision);
  }

  /** Whether the matcher found it. */
  public boolean isFound() {
    return certainty != null;
  }

  /** Whether nothing is decided on it. */
  public boolean isOpen() {
    return decision == null;
  }

  /** Whether a person said that the passage speaks of it. */
  public boolean isAccepted() {
    return decision != null && decision.verdict() != Verdict.REJECTED;
  }

  /** Whether a person said that the passage does not speak of it. */
  public boolean isRejected() {
    return decision != null && decision.verdict() == Verdict.REJECTED;
  }
}
