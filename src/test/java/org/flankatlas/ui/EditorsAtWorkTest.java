package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.flankatlas.MovableClock;
import org.junit.jupiter.api.Test;

class EditorsAtWorkTest {

  private final MovableClock clock = new MovableClock();
  private final EditorsAtWork editors = new EditorsAtWork(clock);

  @Test
  void namesTheOthersAtTheSameBriefing() {
    editors.hear("a", 1, "ada");
    editors.hear("a", 2, "ben");
    editors.hear("b", 3, "cleo");

    assertThat(editors.others("a", 1)).containsExactly("ben");
    assertThat(editors.others("a", 2)).containsExactly("ada");
    assertThat(editors.others("b", 3)).isEmpty();
  }

  @Test
  void namesWhoHasTwoWindowsOnceToTheOthersAndToThemselves() {
    editors.hear("a", 1, "ada");
    editors.hear("a", 2, "ada");

    assertThat(editors.others("a", 9)).containsExactly("ada");
    assertThat(editors.others("a", 1)).containsExactly("ada");
  }

  @Test
  void forgetsWhoLeavesAndWhoFallsSilent() {
    editors.hear("a", 1, "ada");
    editors.hear("a", 2, "ben");

    editors.leave("a", 2);
    assertThat(editors.others("a", 9)).containsExactly("ada");

    clock.move(EditorsAtWork.SILENCE);
    assertThat(editors.others("a", 9)).isEmpty();
    editors.leave("a", 1);
    editors.leave("a", 1);
  }
}
