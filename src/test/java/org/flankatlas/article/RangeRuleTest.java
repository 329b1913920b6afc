package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class RangeRuleTest {

  @Test
  void findsAllFromTheFirstToTheLast() {
    finds("[ee,lv,lt,pl|From Estonia to Poland], battlegroups dig in.");
    finds("[ee,lv,lt|The battlegroups between Tapa and Rukla] dig.");
  }

  @Test
  void leavesWhatIsNoBattlegroupAlone() {
    finds("A road from Estonia to Poland is planned.");
  }

  @Test
  void leavesABorderAlone() {
    finds("[pl|The battlegroup in Poland] guards the border between Poland and Lithuania.");
  }

  @Test
  void findsTheBasesFromOneToAnother() {
    finds("He thanked the troops [ee,lv,lt,pl|from Tapa to Bemowo Piskie].");
  }

  @Test
  void leavesThoseBetweenAloneOnAJourney() {
    finds("A race goes from [ee|Tapa] to [pl|Orzysz] in a week.");
  }
}
