package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.reason;

import org.junit.jupiter.api.Test;

class CountRuleTest {

  @Test
  void findsAllBattlegroupsByTheirNumber() {
    finds("[ee,lv,lt,pl|The four battlegroups] rest.");
    finds("[ee,lv,lt,pl|All four battlegroups] met, [ee,lv,lt,pl|all of the four battle groups].");
    finds("[ee,lv,lt,pl|NATO’s 4 multinational battlegroups] met.");
    assertThat(reason("bg-estonia", "all four battlegroups")).isEqualTo("names all four together");
  }

  @Test
  void countsOursAmongAllOfTheFlank() {
    finds("[ee,lv,lt,pl|NATO’s eight battlegroups] met. The other four battlegroups did not.");
    assertThat(reason("bg-poland", "the eight battlegroups"))
        .isEqualTo("counts it among all on the flank");
  }

  @Test
  void countsNoOthers() {
    finds("The other four battlegroups, four more battlegroups and six battlegroups met.");
    finds("The other four met. Four new battlegroups came. Two battlegroups went.");
  }

  @Test
  void countsNoneThatWereFormedSince2022() {
    finds("The four battlegroups formed after February 2022 are seldom studied.");
    finds("The four battlegroups that were set up in 2022 are smaller.");
    finds("[ee,lv,lt,pl|The four battlegroups] created in 2017 are larger.");
  }

  @Test
  void countsAllThatOneIsTakenFrom() {
    finds("It is [ee,lv,lt,pl|one of the four battlegroups].");
    finds("It is [ee,lv,lt,pl|one of the four multinational battalions].");
  }

  @Test
  void speaksOfOneWhereAllAreNamedToTellItApart() {
    finds("Of all NATO battlegroups [pl|the one in Poland] is the nearest.");
    finds("Of [ee,lv,lt,pl|the four battlegroups] three have fuel.");
    finds("Of [ee,lv,lt,pl|the four battlegroups], two battlegroups have fuel.");
    finds("[ee,lv,lt,pl|Each one of the four battlegroups] has fuel.");
  }

  @Test
  void countsThoseWhoseHostsThePassageNames() {
    finds(
        "Iron Wolf is from Lithuania, the 15th from Poland, and [lt,pl|the two eFP battlegroups]"
            + " train.");
  }

  @Test
  void countsNoneAmongTheHostsOfOthers() {
    finds("Four battlegroups are being formed from scratch, in Romania, Bulgaria and Hungary.");
  }

  @Test
  void readsGroupsThatAreSaidToBeOfTheKind() {
    finds("[ee,lv,lt,pl|Eight tactical groups] are the backbone.");
  }

  @Test
  void countsThoseInWhichOthersServe() {
    finds("Slovak and Romanian soldiers serve in [ee,lv,lt,pl|the four battlegroups].");
  }
}
