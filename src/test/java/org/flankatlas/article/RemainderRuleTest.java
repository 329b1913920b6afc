package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class RemainderRuleTest {

  @Test
  void findsAllButTheOneSpokenOf() {
    finds("[pl|The battlegroup in Poland] is small. [ee,lv,lt|The other three battlegroups] grow.");
    finds("[pl|The battlegroup in Poland] is small.", "Look at [ee,lv,lt|the other three].");
  }

  @Test
  void findsNoneWhereNothingTellsTheOne() {
    finds("The other three battlegroups grow.");
    finds("[pl|The battlegroup in Poland] is small. The other three generals left.");
  }

  @Test
  void findsThemByOtherWords() {
    finds("[pl|The battlegroup in Poland] is small. [ee,lv,lt|The remaining three] have more.");
    finds("[pl|The battlegroup in Poland] is small.", "[ee,lv,lt|Three others] of the kind grow.");
    finds("[pl|The battlegroup in Poland] is small. There are [ee,lv,lt|three more] of its kind.");
  }

  @Test
  void leavesThreeOthersOfSomethingElseAlone() {
    finds("Two soldiers of [ee|the NATO battlegroup in Tapa] died; three others were hurt.");
    finds("[ee|The battlegroup in Tapa] paid. It has bought three more of the drones.");
  }

  @Test
  void findsTheTwoThatAreLeft() {
    finds(
        "[lv|The battlegroup in Latvia] and [lt|the battlegroup in Lithuania] grow.",
        "And [ee,pl|the remaining two]? They keep their size.");
    finds(
        "[lt|The battlegroup at Rukla] and [pl|Bemowo Piskie] stay. [ee,lv|The other two] would move.");
  }

  @Test
  void findsOursAmongTheOtherEight() {
    finds("The battlegroup in Finland is the ninth.", "[ee,lv,lt,pl|The other eight] are larger.");
  }

  @Test
  void leavesTheRestOfSomethingElseThatWasCountedAlone() {
    finds(
        "[lv|The battlegroup in Latvia] trains. Four soldiers were hurt. One was flown home; the"
            + " other three were treated on the spot.");
    finds("[lv|The battlegroup in Latvia] trains. Nine men were hurt; the other eight escaped.");
  }
}
