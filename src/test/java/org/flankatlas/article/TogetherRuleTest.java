package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class TogetherRuleTest {

  @Test
  void findsAHostAndWhoServesThere() {
    finds("In the [lv|Latvian snow one hears Canadians] and Spaniards shout at their tanks.");
    finds("[ee|Estonia is cold, and your] soldiers know it.");
    finds("What do we pay for [lv|our people in Latvia]?");
  }

  @Test
  void findsALeadNationOnceAllWereSpokenOf() {
    finds("[ee,lv,lt,pl|The four battlegroups] were new.", "[lt|Germany got Lithuania].");
  }

  @Test
  void leavesFriendshipAlone() {
    finds("Germany likes Lithuania.");
    finds("Canadians sing in Latvia with Spaniards.");
  }

  @Test
  void leavesThoseOfTheHeadquartersAlone() {
    finds("[hq|The headquarters in Szczecin] is large. Danish soldiers mess with Latvians there.");
  }

  @Test
  void findsThemInAPassageAfterOneOfTheHeadquarters() {
    finds(
        "[hq|The headquarters in Szczecin] plans for war.",
        "Whenever [lv|Latvians see a convoy, it is Canadians] or Spaniards who wave.");
  }
}
