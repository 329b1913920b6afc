package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class OriginRuleTest {

  @Test
  void findsABattlegroupByTheNationBeforeIt() {
    finds("[lv|The Latvia battlegroup] and [lv|NATO’s Canadian battlegroup] are one.");
    finds("[lt|The German-led Lithuania battlegroup] trained.");
    finds("[ee,lv|The Estonia and Latvia battlegroups] trained.");
    assertThat(reason("bg-latvia", "the Latvia battlegroup")).isEqualTo("names its host nation");
    assertThat(reason("bg-latvia", "the Canadian battlegroup")).isEqualTo("names its lead nation");
  }

  @Test
  void findsABattlegroupByTheBaseBeforeIt() {
    finds("[ee|The Tapa battlegroup] and [lt|the Rukla-based battlegroup] met.");
  }

  @Test
  void findsTheHeadquartersByTheSeatBeforeIt() {
    finds("[hq|The Szczecin-based corps] and [hq|the Szczecin HQ] are one.");
  }

  @Test
  void findsTheBattlegroupsOfAGroup() {
    finds("[ee,lv,lt|The three Baltic battlegroups] met.");
    finds("[ee,lv,lt|the Baltic battlegroups] met.");
    finds("[ee,lv,lt,pl|the north-eastern battlegroups] met.");
    assertThat(reason("bg-latvia", "the three Baltic battlegroups"))
        .isEqualTo("names the group it belongs to");
  }

  @Test
  void leavesOthersAlone() {
    finds("The Slovak battlegroup and the German-Netherlands Corps met.");
    finds("Two Baltic battlegroups and the Baltic battlegroup met.");
    finds("In Estonia, battlegroups of all kinds met.");
  }

  @Test
  void readsASecondDeterminerInAList() {
    finds("[ee,lv|Both the British-led and the Canadian-led battlegroups] train.");
  }

  @Test
  void findsTheTwoInTheNorthAndTheTwoInTheSouth() {
    finds("[ee,lv|The two northern battlegroups] train with one division.");
    finds("[ee,lv,lt,pl|The four battlegroups] train. [lt,pl|The two southern ones] look to it.");
  }
}
