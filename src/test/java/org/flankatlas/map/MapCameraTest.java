package org.flankatlas.map;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MapCameraTest {

  @Test
  void refusesAnExtentThatIsTurnedRound() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MapCamera(1, 28, 53, 14, 60, 8))
        .withMessageContaining("west <= east")
        .withMessageContaining("28.0 53.0 14.0 60.0");
    assertThatIllegalArgumentException().isThrownBy(() -> new MapCamera(1, 14, 60, 28, 53, 8));
  }
}
