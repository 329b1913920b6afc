package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class OpeningTest {

  @Test
  void takesUpAPronoun() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|It] fires.");
    finds("[lv|Battlegroup Latvia] trains.", "[lv|Their] first task is to dig.");
    finds("[lv|Battlegroup Latvia] trains.", "In peacetime [lv|it] exercises.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "[ee,lv,lt,pl|They] fire.");
  }

  @Test
  void takesUpANounThatFits() {
    finds("[lv|Battlegroup Latvia] trains.", "[lv|The unit] fires.");
    finds("[lv|Battlegroup Latvia] trains.", "[lv|The outgoing commander] left.");
    finds("[hq|MNC NE] trains.", "[hq|The staff] moves in June.");
    finds("[hq|MNC NE] trains.", "The battalion moves in June.");
  }

  @Test
  void takesUpNoExpletive() {
    finds("[lv|Battlegroup Latvia] trains.", "It is clear that rain falls.");
    finds("[lv|Battlegroup Latvia] trains.", "It will take years to build roads.");
    finds("[lv|Battlegroup Latvia] trains.", "It rained.");
  }

  @Test
  void takesUpNothingWhereAnotherWasNamedLast() {
    finds("[lv|Battlegroup Latvia] trains beside [ee|Battlegroup Estonia].", "It fires.");
    finds("[lv|Battlegroup Latvia] trains. The battlegroup in Romania rests.", "It fires.");
  }

  @Test
  void leavesUnitsWithANameAlone() {
    finds("[lv|Battlegroup Latvia] trains.", "The Iron Wolf battalion fires.");
    finds("[lv|Battlegroup Latvia] trains.", "The Romanian soldiers fire.");
  }

  @Test
  void takesUpEachOfSeveral() {
    finds("[ee,lv,lt,pl|The four battlegroups] grew.", "[ee,lv,lt,pl|Each] is led by an ally.");
  }

  @Test
  void takesUpBattlegroupsThatAnswerToTheHeadquarters() {
    finds(
        "[ee,lv,lt,pl|The four battlegroups] grew.",
        "[ee,lv,lt,pl|They] are subordinate to [hq|Multinational Corps Northeast].");
  }

  @Test
  void takesUpThoseThatThePassageBeforeNamedOneByOne() {
    finds(
        "[ee|Britain leads in Estonia], [lv|Canada in Latvia], [pl|the United States in Poland].",
        "[ee,lv,pl|None] is large enough.");
  }

  @Test
  void leavesAllInAllAlone() {
    finds("[ee,lv,lt,pl|The four battlegroups] stand.", "All in all, the summit was a success.");
    finds("[ee,lv,lt,pl|The four battlegroups] stand.", "All have to pay taxes.");
  }
}
