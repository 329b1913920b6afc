package org.flankatlas.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankatlas.posture.Span;

/**
 * What an editor makes of the decisions on a passage. Each method gives the whole new list, as
 * {@link Reviews#decide} takes it; decisions on other formations stay as they are.
 *
 * @param review the passage as it is
 * @param by the editor
 * @param at when
 */
public record Revision(PassageReview review, String by, Instant at) {

  /** The passage speaks of a candidate. */
  public List<Decision> accept(String formationId) {
    return candidate(formationId)
        .map(it -> with(formationId, verdictOn(formationId), it.spans()))
        .orElse(review.decisions());
  }

  /** The passage does not speak of a candidate; one that only a person added is away again. */
  public List<Decision> reject(String formationId) {
    return candidate(formationId)
        .map(
            it ->
                it.isFound()
                    ? with(formationId, Verdict.REJECTED, it.spans())
                    : without(formationId))
        .orElse(review.decisions());
  }

  /** Rejects a candidate that is accepted, and accepts any other. */
  public List<Decision> toggle(String formationId) {
    boolean accepted = candidate(formationId).filter(Candidate::isAccepted).isPresent();
    return accepted ? reject(formationId) : accept(formationId);
  }

  /** Accepts every candidate that nothing is decided on. */
  public List<Decision> acceptOpen() {
    List<Decision> decisions = review.decisions();
    for (String formationId : review.open()) {
      decisions = after(decisions).accept(formationId);
    }
    return decisions;
  }

  /** The words of a candidate speak of another formation. */
  public List<Decision> move(String fromId, String toId) {
    return candidate(fromId)
        .filter(it -> !fromId.equals(toId))
        .map(it -> after(reject(fromId)).add(toId, it.spans()))
        .orElse(review.decisions());
  }

  /** The passage speaks of a formation with these words, beside any that are accepted already. */
  public List<Decision> add(String formationId, List<Span> spans) {
    List<Span> all = new ArrayList<>(spans);
    candidate(formationId).filter(it -> !it.isRejected()).ifPresent(it -> all.addAll(it.spans()));
    return with(formationId, verdictOn(formationId), joined(all));
  }

  private Revision after(List<Decision> decisions) {
    return new Revision(
        new PassageReview(
            review.article(), review.passage(), review.found(), decisions, review.version()),
        by,
        at);
  }

  private Verdict verdictOn(String formationId) {
    return review.match(formationId).isPresent() ? Verdict.CONFIRMED : Verdict.ADDED;
  }

  private Optional<Candidate> candidate(String formationId) {
    return Candidate.of(review).stream()
        .filter(it -> it.formationId().equals(formationId))
        .findFirst();
  }

  private List<Decision> without(String formationId) {
    return review.decisions().stream()
        .filter(decision -> !decision.formationId().equals(formationId))
        .toList();
  }

  private List<Decision> with(String formationId, Verdict verdict, List<Span> spans) {
    List<Decision> decisions = new ArrayList<>(without(formationId));
    decisions.add(new Decision(formationId, verdict, spans, by, at));
    return decisions;
  }

  /** The spans in order, those that overlap or touch as one. */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
        Span last = joined.removeLast();
        joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
