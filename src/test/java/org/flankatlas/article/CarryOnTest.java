package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class CarryOnTest {

  @Test
  void carriesAPronounOnFromThePassageBefore() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|It] fires.");
    finds("[lv|Battlegroup Latvia] trains.", "[lv|Their] first task is to dig.");
    finds("[lv|Battlegroup Latvia] trains.", "In peacetime [lv|it] exercises.");
  }

  @Test
  void readsQuotationsOver() {
    finds("[lv|Battlegroup Latvia] trains.", "\"Our tanks shoot,\" [lv|its] deputy said.");
  }

  @Test
  void carriesNoExpletiveOn() {
    finds("[lv|Battlegroup Latvia] trains.", "It is clear that rain falls.");
    finds("[lv|Battlegroup Latvia] trains.", "It will take years to build roads.");
  }

  @Test
  void carriesANounForForcesOn() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|The unit] fires.");
    finds("[lv|Battlegroup Latvia] trains.", "So [lv|the outgoing commander] said.");
    finds("[hq|MNC NE] trains.", "In June [hq|its staff] moves.");
  }

  @Test
  void leavesTheNounsOfOthersAlone() {
    finds("[lv|Battlegroup Latvia] trains.", "The brigade in Romania fires.");
    finds("[lv|Battlegroup Latvia] trains.", "A further brigade came; the brigade fires.");
    finds("[lv|Battlegroup Latvia] trains.", "The soldiers of Ukraine fire.");
  }

  @Test
  void forgetsALooseNounAfterThreePassages() {
    finds("[lv|Battlegroup Latvia] trains.", "Rain.", "Snow.", "[lv|The unit] fires.");
    finds("[lv|Battlegroup Latvia] trains.", "Rain.", "Snow.", "Hail.", "The unit fires.");
  }

  @Test
  void carriesSeveralOn() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "[ee,lv,lt,pl|These units] shoot.");
    finds("[ee,lv|The battlegroups in Latvia and Estonia] train.", "[ee,lv|Both] will shoot.");
  }

  @Test
  void carriesOverTheNounsOfOthers() {
    finds("[lv|Battlegroup Latvia] trains. V Corps is in Poznań.", "[lv|It] shoots.");
  }

  @Test
  void carriesOnByPlacesAndNumbersThatAgree() {
    finds("[hq|MNC NE] trains.", "From [hq|here] letters go out.");
    finds(
        "[ee|Battlegroup Estonia] trains.",
        "[pl|Battlegroup Poland] trains.",
        "[ee,pl|Both] deployments go on.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Its origins lie elsewhere.");
  }

  @Test
  void remembersTheNounsOfOthers() {
    finds(
        "A brigade of cooks came. [lv|Battlegroup Latvia] trains.",
        "Rain.",
        "By May the brigade is complete.");
  }
}
