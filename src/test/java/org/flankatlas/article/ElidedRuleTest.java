package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class ElidedRuleTest {

  @Test
  void readsAPossessiveWithoutItsNoun() {
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "[lt|Germany's] will grow most of all.");
  }

  @Test
  void needsBattlegroupsBeforeIt() {
    finds("Germany's will grow most of all.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Romania's is younger.");
    finds("[ee,lv,lt,pl|The four battlegroups] train.", "Germany's army will grow.");
  }
}
