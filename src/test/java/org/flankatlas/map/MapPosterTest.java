package org.flankatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the records to the fixture that the TypeScript side is held to as well. */
class MapPosterTest {

  private static final File FIXTURE = new File("frontend/flank-map/poster.fixture.json");
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final MapPoster POSTER =
      new MapPoster(
          "The coast",
          "Scale at {latitude}",
          List.of(
              new MapPoster.Group(
                  "Kept by",
                  List.of(
                      MapPoster.Entry.colour("#123456", "The town"),
                      MapPoster.Entry.picture("/symbols/mill.svg", "Mill"),
                      MapPoster.Entry.line("command", "Ferry"),
                      MapPoster.Entry.area("area-proposed", "Proposed park")))),
          List.of("The pilots"));

  @Test
  void isWrittenAsTheFixtureTheBrowserIsTestedWith() {
    JsonNode written = JSON.readTree(JSON.writeValueAsString(POSTER));

    assertThat(written).isEqualTo(JSON.readTree(FIXTURE));
  }
}
