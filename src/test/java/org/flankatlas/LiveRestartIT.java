package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A server that stops in the middle of a showing and starts again over the same database. */
class LiveRestartIT {

  @Test
  void followersComeBackToTheLastStepAndThePresenterGoesOn(@TempDir Path folder) throws Exception {
    JsonNode showing;
    long serial;
    try (ConfigurableApplicationContext before = start(folder);
        Presenter presenter = new Presenter(port(before))) {
      presenter.signIn();
      showing = presenter.start();
      presenter.show(showing, 6);
      FollowingClient follower = new FollowingClient(port(before), code(showing));
      serial = follower.nextFrame().get("serial").asLong();
      before.close();
      assertThat(follower.nextEvent()).isNull();
    }
    try (ConfigurableApplicationContext after = start(folder);
        Presenter presenter = new Presenter(port(after));
        FollowingClient follower = new FollowingClient(port(after), code(showing))) {
      JsonNode frame = follower.nextFrame();
      assertThat(frame.get("step").asInt()).isEqualTo(6);
      assertThat(frame.get("serial").asLong()).isEqualTo(serial);

      assertThat(presenter.show(showing, 7).body()).isEqualTo("{\"followers\":1}");
      JsonNode next = follower.nextFrame();
      assertThat(next.get("step").asInt()).isEqualTo(7);
      assertThat(next.get("serial").asLong()).isGreaterThan(serial);
    }
  }

  private static ConfigurableApplicationContext start(Path folder) {
    return new SpringApplicationBuilder(FlankAtlas.class, TellsItsToken.class)
        .run(
            "--server.port=0",
            "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("atlas") + ";WRITE_DELAY=0",
            "--atlas.editor.password=" + Presenter.PASSWORD);
  }

  private static int port(ConfigurableApplicationContext atlas) {
    return atlas.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private static String code(JsonNode showing) {
    return showing.get("code").asString();
  }
}
