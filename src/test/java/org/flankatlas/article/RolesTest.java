package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class RolesTest {

  @Test
  void tellsTheStaffOfAnArticleAboutIt() {
    finds(
        "[hq|MNC NE] trains.",
        "[hq|MNC NE] rests.",
        "Roses grew.",
        "Over lunch the outgoing [hq|Chief of Staff] wept.");
    finds(
        "[hq|MNC NE] trains.",
        "[hq|MNC NE] rests.",
        "Roses grew.",
        "A [hq|spokesman], Major Berg, sighed.");
  }

  @Test
  void leavesTheRolesOfOthersAlone() {
    finds(
        "[hq|MNC NE] trains.",
        "[hq|MNC NE] rests.",
        "Roses grew.",
        "The Chief of Staff of the 3rd Brigade wept.");
  }
}
