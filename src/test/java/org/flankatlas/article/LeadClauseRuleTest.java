package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class LeadClauseRuleTest {

  @Test
  void findsABattlegroupByTheClauseThatSaysWhoLeadsIt() {
    finds("[lv|Canada leads the battlegroup in Latvia].");
    finds("[lv|Canada has led NATO’s battlegroup in Latvia] since 2017.");
    finds("[lv|Canada leads a battlegroup] there.");
    assertThat(reason("bg-latvia", "Canada leads the battlegroup in Latvia"))
        .isEqualTo("names its lead nation");
  }

  @Test
  void carriesTheHeadOnThroughAGappedList() {
    finds(
        "[lv|Canada leads the battlegroup in Latvia], with [lt|Germany in Lithuania]; [ee|the UK"
            + " leads in Estonia], and [pl|the U.S. in Poland].");
    assertThat(reason("bg-estonia", "Canada leads the battlegroup in Latvia, Britain in Estonia"))
        .isEqualTo("names its lead nation");
  }

  @Test
  void readsThroughOthersInTheList() {
    finds("France leads the battlegroup in Romania, Italy in Bulgaria and [lv|Canada in Latvia].");
  }

  @Test
  void readsAPronounForTheHead() {
    finds("[lt|Germany leads the one in Lithuania] and [lv|Canada the one in Latvia].");
  }

  @Test
  void readsAClauseWithoutAHeadOnlyWhereItIsTrue() {
    finds("[ee|Britain leads in Estonia], [lv|Canada in Latvia].");
    finds("Britain leads in Poland, Germany leads in Estonia.");
  }

  @Test
  void saysNoMoreThanTheHostWhereAnotherNationIsSaidToLead() {
    assertThat(reason("bg-latvia", "Germany leads the battlegroup in Latvia"))
        .isEqualTo("names its host nation");
  }

  @Test
  void endsTheListWhereAnotherClauseBegins() {
    finds("[lv|Canada leads the battlegroup in Latvia], and Estonia welcomed that in May.");
  }

  @Test
  void readsARelativeClause() {
    finds("[lt|Germany, which leads the battlegroup], will send tanks.");
  }

  @Test
  void readsForcesAndAFrontedPlace() {
    finds("[lv|Canada heads the NATO mission in Latvia].");
    finds("In Latvia, [lv|Canada leads a multinational brigade].");
    finds("In Estonia, [ee|the United Kingdom leads].");
    finds("[ee|Britain led only a battlegroup] then.");
    finds("Spain leads the battlegroup in Slovakia. Canada leads a mission in Iraq.");
    finds("The UK heads the committee in Estonia. The US command in Poland moved.");
  }

  @Test
  void findsWhoTakesChargeOfOne() {
    finds(
        "[lt|Germany is taking charge of a similar force in Lithuania] and"
            + " [lv|Canada in Latvia], while [pl|the United States will lead one in the"
            + " northeast of Poland].");
  }
}
