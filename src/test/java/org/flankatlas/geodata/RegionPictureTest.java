package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The picture that stands before the live map must look like it. */
class RegionPictureTest {

  private static final JsonNode STYLES =
      JsonMapper.shared().readTree(new File("frontend/flank-map/map-style.json"));

  @Test
  void hasTheColoursOfTheLiveMapInLightAndDark() {
    String svg = RegionPicture.svg(Path.of("geodata"));

    for (String look : new String[] {"light", "dark"}) {
      JsonNode style = STYLES.path(look);
      assertThat(svg).contains(style.path("coast").asString());
      for (String kind : new String[] {"host-1", "host-2", "host-3", "host-4", "ally", "muted"}) {
        assertThat(svg).contains("{fill:" + style.path("land").path(kind).asString() + "}");
      }
    }
  }

  @Test
  void liesOnASeaOfTheLiveMapsColours() throws IOException {
    String css = new ClassPathResource("first-page.css").getContentAsString(StandardCharsets.UTF_8);

    assertThat(css)
        .contains(
            "light-dark(%s, %s)"
                .formatted(
                    STYLES.path("light").path("water").asString(),
                    STYLES.path("dark").path("water").asString()));
  }

  @Test
  void staysLight() {
    String svg = RegionPicture.svg(Path.of("geodata"));

    assertThat(svg.length()).isLessThan(120_000);
  }
}
