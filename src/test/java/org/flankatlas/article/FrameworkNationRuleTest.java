package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class FrameworkNationRuleTest {

  @Test
  void findsWhatAFrameworkNationLeads() {
    finds("Germany is the [lt|framework nation in Lithuania].");
    finds("Canada, as [lv|framework nation], pays.");
    finds("[lt|Framework nation Germany] pays.");
  }

  @Test
  void leavesOthersAlone() {
    finds("Germany is the framework nation of the exercise.");
    finds("Host nation Latvia paid. The lead nation in Kosovo is Italy.");
    finds("Lithuania signed a letter as a framework nation.");
  }

  @Test
  void findsTheOneWhoseFrameworkNationIsNamedAfter() {
    finds("[pl|The battlegroup in Poland] trains; its [pl|framework nation is the United States].");
    finds("The UK has been [ee|framework nation] here since 2017.");
  }

  @Test
  void leavesTheFrameworkNationOfSomethingElseAlone() {
    finds("For the very high readiness force of 2023 the framework nation is Germany.");
    finds("At the exercise in Norway the lead nation was Canada.");
  }
}
