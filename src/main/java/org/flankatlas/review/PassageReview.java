package org.flankatlas.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Match;
import org.flankatlas.article.Passage;

/**
 * A passage with what the matcher found in it and what people decided on that.
 *
 * @param article the article
 * @param passage the passage
 * @param found what the matcher found, at most one match for each formation
 * @param decisions what was decided, at most one decision for each formation
 * @param version how often the decisions on the passage have been written
 */
public record PassageReview(
    ArticleSummary article,
    Passage passage,
    List<Match> found,
    List<Decision> decisions,
    long version) {

  /** The reason of a match that a person added. */
  public static final String ADDED = "added by an editor";

  /** The reason of a match that a person confirmed and the matcher no longer finds. */
  public static final String CONFIRMED = "confirmed by an editor";

  public PassageReview {
    found = List.copyOf(found);
    decisions = List.copyOf(decisions);
    Set<String> ids = new HashSet<>();
    for (Decision decision : decisions) {
      if (!ids.add(decision.formationId())) {
        throw new IllegalArgumentException("two decisions on " + decision.formationId());
      }
      if (decision.spans().getLast().end() > passage.text().length()) {
        throw new IllegalArgumentException(
            "a span of the decision on %s ends at %d, the passage has %d characters"
                .formatted(
                    decision.formationId(),
                    decision.spans().getLast().end(),
                    passage.text().length()));
      }
    }
  }

  /**
   * The matches that hold, the matcher's in its order and then those that people added. A rejected
   * one is gone; a confirmed one is checked and keeps the words that were confirmed; an added one
   * is checked and certain.
   */
  public List<Match> matches() {
    Stream<Match> held = found.stream().flatMap(match -> held(match).stream());
    Stream<Match> others =
        decisions.stream()
            .filter(decision -> decision.verdict() != Verdict.REJECTED)
            .filter(decision -> match(decision.formationId()).isEmpty())
            .map(
                decision ->
                    checked(
                        decision,
                        decision.verdict() == Verdict.ADDED ? ADDED : CONFIRMED,
                        Certainty.HIGH));
    return Stream.concat(held, others).toList();
  }

  /** The formations that the matcher found and no person has decided on, in the matcher's order. */
  public List<String> open() {
    return found.stream().map(Match::formationId).filter(id -> decision(id).isEmpty()).toList();
  }

  private Optional<Match> held(Match match) {
    Optional<Decision> decision = decision(match.formationId());
    if (decision.isEmpty()) {
      return Optional.of(match);
    }
    return decision
        .filter(decided -> decided.verdict() != Verdict.REJECTED)
        .map(decided -> checked(decided, match.reason(), match.certainty()));
  }

  private static Match checked(Decision decision, String reason, Certainty certainty) {
    return new Match(decision.formationId(), decision.spans(), reason, certainty, decision.check());
  }

  Optional<Decision> decision(String formationId) {
    return decisions.stream().filter(d -> d.formationId().equals(formationId)).findFirst();
  }

  Optional<Match> match(String formationId) {
    return found.stream().filter(m -> m.formationId().equals(formationId)).findFirst();
  }
}
