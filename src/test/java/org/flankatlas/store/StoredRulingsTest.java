package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.flankatlas.comparison.Fact;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Ruling.Outcome;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(StoredRulings.class)
class StoredRulingsTest extends ShelfSlice {

  private static final String LATVIA = "Denmark leads the battlegroup in Latvia.";
  private static final String NUMBER = "There are five battlegroups in the Baltic states.";
  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00.123456789Z");

  @Autowired private StoredRulings rulings;
  private String articleId = "";

  @BeforeEach
  void addAnArticle() {
    jdbc.sql("delete from ruling").update();
    articleId = add("A change", "2026-06-01", LATVIA, NUMBER).articleId();
  }

  @Test
  void givesARulingBackAsItWasWritten() {
    Ruling accepted = new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON);
    Ruling aside = new Ruling(number(), Outcome.SET_ASIDE, "ada", NOON.plusNanos(1));

    rulings.rule(accepted);
    rulings.rule(aside);

    assertThat(rulings.of(articleId)).containsExactly(accepted, aside);
    assertThat(rulings.accepted()).containsExactly(accepted);
  }

  @Test
  void givesNothingOfAnArticleThatNobodyRuledOn() {
    rulings.rule(new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON));

    assertThat(rulings.of(SHIPPED_ID)).isEmpty();
    assertThat(rulings.of("unwritten")).isEmpty();
  }

  @Test
  void keepsTheLastWordOnAStatement() {
    rulings.rule(new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON));
    Ruling last = new Ruling(lead("Denmark"), Outcome.SET_ASIDE, "ada", NOON.plusSeconds(9));

    rulings.rule(last);

    assertThat(rulings.of(articleId)).containsExactly(last);
    assertThat(rulings.accepted()).isEmpty();
  }

  @Test
  void tellsStatementsOfOneQuotationApart() {
    Ruling one = new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON);
    Ruling other = new Ruling(lead("Norway"), Outcome.ACCEPTED, "ilze", NOON);
    rulings.rule(one);
    rulings.rule(other);

    rulings.withdraw(one.statement());

    assertThat(rulings.of(articleId)).containsExactly(other);
  }

  @Test
  void takesBackARulingAndNothingWhereThereIsNone() {
    rulings.rule(new Ruling(number(), Outcome.ACCEPTED, "ilze", NOON));

    rulings.withdraw(lead("Denmark"));
    assertThat(rulings.of(articleId)).hasSize(1);
    rulings.withdraw(number());

    assertThat(rulings.of(articleId)).isEmpty();
  }

  @Test
  void givesTheRulingThatWasMadeLastFirst() {
    Ruling first = new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON);
    Ruling last = new Ruling(number(), Outcome.ACCEPTED, "ilze", NOON.plusSeconds(1));
    rulings.rule(first);
    rulings.rule(last);

    assertThat(rulings.accepted()).containsExactly(last, first);
  }

  @Test
  void keepsRulingsOverAStart() {
    Quotation quotation = quotation(SHIPPED_ID, 5, text(SHIPPED_ID, 5).substring(0, 6));
    Ruling ruling =
        new Ruling(
            new Statement("bg-latvia", Fact.LEAD_NATION, "Canada", null, quotation),
            Outcome.ACCEPTED,
            "ilze",
            NOON);
    rulings.rule(ruling);

    start();

    assertThat(rulings.accepted()).containsExactly(ruling);
  }

  @Test
  void givesNoneWhoseQuotationNoLongerStandsUntilItStandsAgain() {
    rulings.rule(new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON));

    write(LATVIA.replace("Denmark", "Germany"));
    assertThat(rulings.of(articleId)).isEmpty();
    assertThat(rulings.accepted()).isEmpty();
    write("Today " + LATVIA);
    assertThat(rulings.accepted()).isEmpty();

    write(LATVIA);
    assertThat(rulings.accepted()).hasSize(1);
  }

  @Test
  void goWithTheArticleThatIsTakenAway() {
    rulings.rule(new Ruling(lead("Denmark"), Outcome.ACCEPTED, "ilze", NOON));

    shelf.remove(articleId, "ada");

    assertThat(jdbc.sql("select count(*) from ruling").query(Integer.class).single()).isZero();
  }

  @Test
  void needTheNameOfWhoRuled() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ruling(number(), Outcome.ACCEPTED, " ", NOON));
  }

  private Statement lead(String nation) {
    Quotation quotation = quotation(articleId, 1, LATVIA);
    return new Statement("bg-latvia", Fact.LEAD_NATION, nation, null, quotation);
  }

  private Statement number() {
    Quotation quotation = quotation(articleId, 2, NUMBER);
    return new Statement(null, Fact.NUMBER, "5", "battlegroups in the Baltic states", quotation);
  }

  private static Quotation quotation(String articleId, int number, String words) {
    return new Quotation(articleId, number, new Span(0, words.length()), words);
  }

  private String text(String id, int number) {
    return catalog.article(id).orElseThrow().passages().get(number).text();
  }

  private void write(String text) {
    jdbc.sql("update passage set text = ? where article_id = ? and number = 1")
        .params(List.of(text, articleId))
        .update();
  }
}
