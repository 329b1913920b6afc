package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The map over a data folder whose archive of tiles is damaged. */
class OutlinesTest extends BrowserlessMap {

  @DynamicPropertySource
  static void damageTheArchive(DynamicPropertyRegistry registry) throws IOException {
    DataFolderCopy.named("damaged", registry).write("basemap/region.pmtiles", "PMTiles, cut off");
  }

  @Test
  void standInForTheBasemapUnderANotice() {
    open("");

    assertThat(snapshot().get("basemap").isNull()).isTrue();
    assertThat(snapshot().get("notice").asString())
        .isEqualTo("The detailed basemap could not be read, so plain outlines are shown.");
    assertThat(layers()).containsExactly("countries", "borders", "area-mncne", "area-second-corps");
    assertThat(layer("countries").get("style").asString()).isEqualTo("land");
    assertThat(layer("countries").get("attribution").asString()).contains("OpenStreetMap");
    assertThat(layer("borders").get("style").asString()).isEqualTo("border");
  }

  @Test
  void leaveTheFormationsAndTheirPassagesAsTheyAre() {
    open("bg-latvia");

    assertThat(markers()).hasSize(5);
    assertThat(all("blockquote", find(PassageList.class).single())).isNotEmpty();
  }

  @Test
  void haveNoSwitchesForPartsOfABasemap() {
    open("");

    assertThat(find(Toggle.class).withCondition(it -> text(it).equals("Depths")).all()).isEmpty();
  }
}
