package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EditorsAtWorkTest {

  private Instant now = Instant.parse("2026-11-25T12:00:00Z");
  private final EditorsAtWork editors = new EditorsAtWork(new Turned());

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

    now = now.plus(EditorsAtWork.SILENCE);
    assertThat(editors.others("a", 9)).isEmpty();
    editors.leave("a", 1);
    editors.leave("a", 1);
  }

  private final class Turned extends Clock {

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
