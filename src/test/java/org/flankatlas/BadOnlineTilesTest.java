package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import org.flankatlas.basemap.OnlineTiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BadOnlineTilesTest {

  @Test
  void stopTheStartWithOneLine(CapturedOutput output) {
    assertThatException()
        .isThrownBy(
            () ->
                new SpringApplicationBuilder(OnlineTiles.class)
                    .web(WebApplicationType.NONE)
                    .run("--atlas.online-tiles=https://tiles.example/"));

    assertThat(output.getErr().lines())
        .containsOnlyOnce(
            "Flank Atlas did not start: atlas.online-tiles is \"https://tiles.example/\", which is"
                + " no http or https address with {z}, {x} and {y}. Give one such as"
                + " https://tiles.example/{z}/{x}/{y}.png, or leave the setting out.");
    assertThat(output).doesNotContain("\tat ");
  }
}
