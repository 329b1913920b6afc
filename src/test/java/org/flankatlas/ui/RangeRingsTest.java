package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeRingsTest extends BrowserlessMap {

  @Test
  void drawEachDistanceAroundTheFormationInView() {
    open("bg-latvia");
    unfold(RangeRings.class);
    assertThat(rings()).isEmpty();

    press("100 km");
    press("500 km");

    assertThat(rings()).containsExactly("bg-latvia 100000.0 100 km", "bg-latvia 500000.0 500 km");
  }

  @Test
  void goAlongWithTheFormationInView() {
    open("bg-latvia");
    unfold(RangeRings.class);
    press("100 km");

    open("bg-estonia");

    assertThat(rings()).containsExactly("bg-estonia 100000.0 100 km");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "second-corps"})
  void areNotThereWithoutAPlaceToDrawThemAround(String formationId) {
    open("bg-latvia");
    unfold(RangeRings.class);
    press("100 km");

    open(formationId);

    assertThat(rings()).isEmpty();
    assertThat(find(RangeRings.class).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 1000.0 1 km",
        "2000 | 2000000.0 2000 km",
        "62.5 | 62500.0 62.5 km",
        "62,5 | 62500.0 62.5 km",
        "' 300 ' | 300000.0 300 km"
      })
  void takeAnOwnDistance(String written, String ring) {
    open("bg-latvia");
    unfold(RangeRings.class);

    write(written);

    assertThat(rings()).containsExactly("bg-latvia " + ring);
    assertThat(own().getElement().getAttribute("aria-invalid")).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "2001", "-5", "far", "1,000", "1e3", "12 km", "99999999999"})
  void sayWhatIsNoDistanceAndLoseNothing(String written) {
    open("bg-latvia");
    unfold(RangeRings.class);
    press("100 km");
    write("300");

    write(written);

    assertThat(text(view()))
        .contains(
            "“" + written + "” is no distance from 1 to 2000 km. The rings stay as they were.");
    assertThat(own().getValue()).isEqualTo(written);
    assertThat(own().getElement().getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(rings()).containsExactly("bg-latvia 100000.0 100 km", "bg-latvia 300000.0 300 km");
  }

  @Test
  void dropTheOwnDistanceOnceItsFieldIsEmpty() {
    open("bg-latvia");
    unfold(RangeRings.class);
    write("300");

    write("");

    assertThat(rings()).isEmpty();
  }

  @Test
  void drawADistanceGivenTwiceOnce() {
    open("bg-latvia");
    unfold(RangeRings.class);
    press("100 km");

    write("100");

    assertThat(rings()).containsExactly("bg-latvia 100000.0 100 km");
  }

  private Input own() {
    return find(Input.class).id("rings-own");
  }

  private void write(String text) {
    own().setValue(text);
  }

  private List<String> rings() {
    return snapshot()
        .get("rings")
        .valueStream()
        .map(
            ring ->
                ring.get("centreId").asString()
                    + " "
                    + ring.get("radiusM").doubleValue()
                    + " "
                    + ring.get("caption").asString())
        .toList();
  }
}
