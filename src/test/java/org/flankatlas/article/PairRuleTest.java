package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class PairRuleTest {

  @Test
  void findsALeadNationBesideThePlaceOfWhatItLeads() {
    finds("[ee|the British in Estonia] and [lv|the Canadians stationed at Ādaži] met.");
    finds("With the tanks of [lt|the Norwegians in the Lithuanian] pine forest");
  }

  @Test
  void leavesOthersAlone() {
    finds("The Spaniards in Estonia and the British in Latvia met.");
    finds("The British embassy in Estonia and Britain's ambassador in Estonia.");
    finds("the Canadians in Latvia's capital");
  }

  @Test
  void findsPeopleWhereTheTextNamedThePlace() {
    finds("Riga is cold.", "[lv|The Canadians stationed there] shoot.");
  }

  @Test
  void leavesANationWithOtherForcesThereAlone() {
    finds("The number of Americans in Poland will fall.");
  }

  @Test
  void leavesAPeopleAlone() {
    finds("The Poles in Latvia have kept their language for centuries.");
  }
}
