package org.flankatlas.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.review.PassageReview;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what was found in passages, and what readers see of it. */
record MatchRows(JdbcClient jdbc) {

  void insertFound(MatchedPassage matched) {
    Passage passage = matched.passage();
    List<Match> matches = matched.matches();
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      jdbc.sql("insert into finding values (?, ?, ?, ?, ?, ?, ?)")
          .params(passage.articleId(), passage.number(), i, match.formationId())
          .params(SpanText.of(match.spans()), match.reason(), match.certainty().name())
          .update();
    }
  }

  /** Shows readers of a passage the matches that hold, and puts it into the queue or out of it. */
  void show(PassageReview review) {
    Passage passage = review.passage();
    jdbc.sql("delete from mention where article_id = ? and number = ?")
        .params(passage.articleId(), passage.number())
        .update();
    List<Match> matches = review.matches();
    for (int i = 0; i < matches.size(); i++) {
      insert(review, i, matches.get(i));
    }
    OptionalInt waiting = waiting(review);
    jdbc.sql("update passage set waiting = ? where article_id = ? and number = ?")
        .param(waiting.isPresent() ? waiting.getAsInt() : null)
        .params(passage.articleId(), passage.number())
        .update();
  }

  private void insert(PassageReview review, int ordinal, Match match) {
    Optional<Check> check = Optional.ofNullable(match.checked());
    jdbc.sql("insert into mention values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(review.article().id(), review.passage().number(), ordinal, match.formationId())
        .params(SortDay.of(review.article().dated()), review.article().publisher())
        .params(SpanText.of(match.spans()), match.reason(), match.certainty().name())
        .param(check.map(Check::by).orElse(null))
        .param(check.map(c -> c.at().atOffset(ZoneOffset.UTC)).orElse(null))
        .update();
  }

  private static OptionalInt waiting(PassageReview review) {
    List<String> open = review.open();
    return review.found().stream()
        .filter(match -> open.contains(match.formationId()))
        .mapToInt(match -> Certainty.LOW.ordinal() - match.certainty().ordinal())
        .min();
  }
}
