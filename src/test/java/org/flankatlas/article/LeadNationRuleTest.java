package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class LeadNationRuleTest {

  @Test
  void findsABattlegroupByWhoLeadsIt() {
    finds("[lv|The Canadian-led battlegroup] trained.");
    finds("[lt|A battlegroup led by Germany] trained.");
    finds("[lt|The battlegroup is led by Germany].");
    finds("[lv|the battlegroup Canada leads], too");
    finds("[ee,lv|The British- and Canadian-led battlegroups] trained.");
    assertThat(reason("bg-latvia", "the Canada-led battlegroup"))
        .isEqualTo("names its lead nation");
  }

  @Test
  void leavesBattlegroupsOfOtherNationsAlone() {
    finds("The French-led battlegroup and a battlegroup led by Italy met.");
  }

  @Test
  void carriesOnAListOfWhoLeadsWhere() {
    finds(
        "[lv|The battlegroup in Latvia is led by Canada], [ee|the one in Estonia by the United"
            + " Kingdom] and [lt|that in Lithuania by Germany].");
    finds("[lv|The battlegroup in Latvia is led by Canada], [ee|in Estonia by the UK].");
  }

  @Test
  void readsWhoseCommandItIsUnder() {
    finds("[ee|The battlegroup, under British command], trains.");
    finds("[lt|A battlegroup under the leadership of Germany] trains.");
    finds("The battlegroup under Italian command trains.");
  }

  @Test
  void readsOtherLanguages() {
    finds("[lv|Kanādas vadītā kaujas grupa] trenējas.");
    finds("[lt|Vokietijos vadovaujama kovinė grupė] treniruojasi.");
    finds("[pl|Batalionowa grupa bojowa dowodzona przez USA] ćwiczy.");
  }
}
