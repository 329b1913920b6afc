package org.flankatlas.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlayTest {

  private static final Play THIRD_OF_TEN = new Play(10, 2, false);

  @Test
  void beginsWithTheFirstStep() {
    assertThat(Play.of(10)).isEqualTo(new Play(10, 0, false));
  }

  @Test
  void goesOnAndBack() {
    assertThat(THIRD_OF_TEN.next().step()).isEqualTo(3);
    assertThat(THIRD_OF_TEN.previous().step()).isEqualTo(1);
    assertThat(THIRD_OF_TEN.first().step()).isZero();
    assertThat(THIRD_OF_TEN.last().step()).isEqualTo(9);
    assertThat(THIRD_OF_TEN.jump(6).step()).isEqualTo(6);
  }

  @Test
  void staysAtEitherEnd() {
    assertThat(Play.of(10).previous()).isEqualTo(Play.of(10));
    assertThat(Play.of(10).last().next()).isEqualTo(new Play(10, 9, false));
    assertThat(THIRD_OF_TEN.jump(99).step()).isEqualTo(9);
    assertThat(THIRD_OF_TEN.jump(-1).step()).isZero();
  }

  @Test
  void darkensTheScreenAndLightsItWhereItWas() {
    assertThat(THIRD_OF_TEN.toggleBlack()).isEqualTo(new Play(10, 2, true));
    assertThat(THIRD_OF_TEN.toggleBlack().toggleBlack()).isEqualTo(THIRD_OF_TEN);
  }

  @Test
  void lightsTheScreenWithEveryMove() {
    assertThat(THIRD_OF_TEN.toggleBlack().next()).isEqualTo(new Play(10, 3, false));
  }

  @Test
  void refusesAStepThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Play(10, 10, false))
        .withMessage("a step is 0 to 9 here, is 10");
    assertThatIllegalArgumentException().isThrownBy(() -> Play.of(0));
  }
}
