package org.flankatlas.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresenterKeyTest {

  @Test
  void opensItsOwnHashAlone() {
    PresenterKey key = PresenterKey.next();

    assertThat(key.opens(key.hash())).isTrue();
    assertThat(key.opens(PresenterKey.next().hash())).isFalse();
    assertThat(new PresenterKey(key.hash()).opens(key.hash())).isFalse();
  }

  @Test
  void isNotToldByItsHashNorByALog() {
    PresenterKey key = PresenterKey.next();

    assertThat(key.text()).hasSize(43);
    assertThat(key.hash()).hasSize(64).doesNotContain(key.text());
    assertThat(key.toString()).doesNotContain(key.text());
  }
}
