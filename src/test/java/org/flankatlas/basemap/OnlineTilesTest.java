package org.flankatlas.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineTilesTest {

  @Test
  void areOffWithoutASetting() {
    assertThat(new OnlineTiles("", "").address()).isEmpty();
    assertThat(new OnlineTiles("  ", "").address()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example/{z}/{x}/{y}.png",
        "http://localhost:8090/tiles?z={z}&x={x}&y={y}"
      })
  void takeAnAddressOfATile(String address) {
    assertThat(new OnlineTiles(" " + address, "").address()).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "/tiles/{z}/{x}/{y}.png",
        "tiles.example/{z}/{x}/{y}.png",
        "ftp://tiles.example/{z}/{x}/{y}.png",
        "https://tiles.example/{z}/{x}.png",
        "https://tiles.example/{z}/{x}/{-y}.png",
        "https://tiles.example/{z}/{x}/{y} .png",
        "javascript:alert('{z}{x}{y}')"
      })
  void refuseWhatIsNoAddressOfATile(String address) {
    assertThatExceptionOfType(BadOnlineTilesException.class)
        .isThrownBy(() -> new OnlineTiles(address, ""))
        .withMessage(
            "atlas.online-tiles is \"%s\", which is no http or https address with {z}, {x} and {y}.",
            address);
  }
}
