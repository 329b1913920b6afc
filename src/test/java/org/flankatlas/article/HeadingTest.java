package org.flankatlas.article;

import static org.flankatlas.article.Reading.finds;

import org.junit.jupiter.api.Test;

class HeadingTest {

  @Test
  void readsThePassagesUnderAHeadingAsOfItsPlace() {
    finds("Latvia", "[lv|The battlegroup] trains.", "Slovakia", "The battlegroup trains.");
  }

  @Test
  void readsALabelAsOne() {
    finds("LITHUANIA. [lt|The battlegroup] moves.", "POLAND. [pl|The battlegroup] trains.");
  }
}
