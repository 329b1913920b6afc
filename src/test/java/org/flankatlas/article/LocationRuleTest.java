package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class LocationRuleTest {

  @Test
  void findsABattlegroupByItsHostNation() {
    finds("Soldiers of [lv|the battlegroup in Latvia] trained.");
    finds("[pl|A multinational battlegroup based in north-eastern Poland] trained.");
    finds("[ee|The battlegroup, which is stationed in Estonia], trained.");
    assertThat(reason("bg-latvia", "the battlegroup in Latvia")).isEqualTo("names its host nation");
  }

  @Test
  void findsEveryBattlegroupOfAList() {
    finds("[ee,lv|The battlegroups in Estonia and Latvia] grew.");
    finds("[ee,lv,pl|battlegroups in Estonia, in Latvia, and in Poland] grew.");
    finds("[ee,lv,lt,pl|battlegroups in the Baltic states and Poland] grew.");
    finds("[ee,lv,lt,pl|battlegroups in the Baltic states, Poland and Romania] grew.");
    finds("[ee,lv,lt|The battlegroups in the three Baltic states] have grown.");
    finds("[ee,lv,lt,pl|a battlegroup each in Estonia, Latvia, Lithuania and Poland] in 2017");
  }

  @Test
  void readsOnePlaceForOneBattlegroup() {
    finds("[lv|The battlegroup in Latvia], and Poland said so.");
    finds("[lv|The battlegroup in Latvia] and Germany agreed.");
  }

  @Test
  void findsABattlegroupByItsCountryInItsName() {
    finds("[lv|eFP Battle Group Latvia] and [pl|Battlegroup Poland] met.");
    finds("[lt|NATO Multinational Battle Group Lithuania] met.");
    assertThat(reason("bg-latvia", "Battlegroup Latvia met.")).isEqualTo("names it");
  }

  @Test
  void findsABattlegroupByItsBase() {
    finds("[lt|The battlegroup in Rukla, Lithuania], trained.");
    finds("[pl|the battlegroup at Bemowo Piskie near Orzysz], trained.");
    assertThat(reason("bg-lithuania", "The battlegroup in Rukla")).isEqualTo("names its base");
  }

  @Test
  void findsTheHeadquartersByItsSeat() {
    finds("It has [hq|a headquarters in Szczecin, Poland], since 1999.");
    finds("[hq|The corps in Poland’s port city of Szczecin] is NATO’s.");
    finds("[hq|the corps headquarters in Szczecin]");
    assertThat(reason("mncne-szczecin", "a headquarters in Szczecin")).isEqualTo("names its seat");
  }

  @Test
  void namesTheLeadNationWhereThePhraseDoes() {
    finds("[ee|The British-led battlegroup in Estonia] trained.");
    assertThat(reason("bg-estonia", "the British-led battlegroup in Estonia"))
        .isEqualTo("names its lead nation");
    assertThat(reason("bg-estonia", "the French-led battlegroup in Estonia"))
        .isEqualTo("names its host nation");
  }

  @Test
  void leavesOthersAlone() {
    finds("the battlegroups in Slovakia, Hungary, Romania and Bulgaria");
    finds("the four battlegroups in Slovakia, Hungary, Romania and Bulgaria");
    finds("the Canadian battlegroup in Germany");
    finds("the headquarters in Brussels, the corps in Poland, the headquarters in Ādaži");
    finds("Battlegroup Romania, the battlegroup in Moldova");
    finds("[lv|the battlegroups in Slovakia, Latvia and Hungary]");
  }

  @Test
  void readsPlacesWithoutAPreposition() {
    finds("[lv|NATO kaujas grupa Latvijā] trenējas.");
    finds("[ee|NATO lahingugrupp Eestis] harjutab.");
    finds("[pl|Grupa bojowa NATO w Polsce] ćwiczy.");
  }

  @Test
  void readsHosts() {
    finds("[lt|A battlegroup hosted by Lithuania] trains.");
  }

  @Test
  void findsThoseOfTheirHostsAndIntoPlaces() {
    finds("[lt,pl|The battlegroups of Lithuania and Poland] crossed a river.");
    finds("The allies put [ee,lv,lt,pl|battlegroups into Poland and the Baltic countries].");
    finds("They sent [ee,lv,lt,pl|battle groups to the Baltic states and to Poland].");
    finds("[ee,lv,lt|A battlegroup in each of the Baltic states] came.");
  }

  @Test
  void readsWhoServesInABattlegroupAsNoPlace() {
    finds("[lv|Canada leads the battlegroup] of Spanish and Italian soldiers.");
  }
}
