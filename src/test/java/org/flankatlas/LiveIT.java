package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A live showing over HTTP: one who presents, and those who follow. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:live",
      "atlas.editor.password=" + Presenter.PASSWORD
    })
@Import({TellsItsToken.class, LiveIT.SmallSendBuffers.class})
class LiveIT {

  private static final String UNKNOWN = "0000-0000-0000";

  @LocalServerPort private int port;
  private Presenter presenter;

  @BeforeEach
  void signIn() throws Exception {
    presenter = new Presenter(port);
    presenter.signIn();
  }

  @AfterEach
  void leave() {
    presenter.close();
  }

  @Test
  void tellsThePresenterHowToBeFollowed() throws Exception {
    JsonNode showing = presenter.start();

    String code = showing.get("code").asString();
    assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}");
    assertThat(showing.get("address").asString()).isEqualTo("/follow/" + code);
    assertThat(showing.get("link").asString())
        .isEqualTo("http://localhost:" + port + "/follow/" + code);
    assertThat(showing.get("qr").asString()).startsWith("<svg ").endsWith("</svg>");
  }

  @Test
  void showsALateFollowerTheCurrentFrameAndThenEveryStep() throws Exception {
    JsonNode showing = presenter.start();
    String code = showing.get("code").asString();
    presenter.show(showing, 4);

    try (FollowingClient late = new FollowingClient(port, code)) {
      assertThat(late.head().getFirst()).startsWith("HTTP/1.1 200");
      assertThat(late.head()).anyMatch(it -> it.startsWith("Content-Type: text/event-stream"));
      JsonNode first = late.nextFrame();
      assertThat(first.get("step").asInt()).isEqualTo(4);

      assertThat(presenter.show(showing, 5).body()).isEqualTo("{\"followers\":1}");
      assertThat(late.framesUntilStep(5)).isOne();
      presenter.steer(
          code,
          showing.get("key").asString(),
          """
          {"step": 5, "black": true, "pointer": {"lonDeg": 24.1, "latDeg": 56.9},
           "spotlight": {"lonDeg": 21, "latDeg": 54, "radiusM": 40000}}
          """);

      JsonNode last = late.nextFrame();
      assertThat(last.get("black").asBoolean()).isTrue();
      assertThat(last.get("pointer").get("latDeg").asDouble()).isEqualTo(56.9);
      assertThat(last.get("spotlight").get("radiusM").asDouble()).isEqualTo(40000);
      assertThat(last.get("serial").asLong()).isGreaterThan(first.get("serial").asLong());
      assertThat(presenter.get("/api/live/" + code + "/frame").body()).isEqualTo(last.toString());
    }
  }

  @Test
  void givesAFollowerWhoDoesNotReadTheNewestFrameOnlyAndHoldsUpNobody() throws Exception {
    JsonNode showing = presenter.start();
    String code = showing.get("code").asString();
    int frames = 1000;
    try (FollowingClient asleep = new FollowingClient(port, code);
        FollowingClient awake = new FollowingClient(port, code)) {
      assertThat(awake.nextFrame().get("step").asInt()).isZero();
      for (int at = 0; at < frames; at++) {
        presenter.show(showing, 1 + at % 8);
        assertThat(awake.framesUntilStep(1 + at % 8)).isOne();
      }
      presenter.show(showing, 9);

      assertThat(awake.framesUntilStep(9)).isOne();
      assertThat(asleep.framesUntilStep(9)).isLessThan(frames);
    }
  }

  @Test
  void forgetsAFollowerWhoLeaves() throws Exception {
    JsonNode showing = presenter.start();
    String code = showing.get("code").asString();
    try (FollowingClient stays = new FollowingClient(port, code)) {
      try (FollowingClient leaves = new FollowingClient(port, code)) {
        leaves.nextFrame();
      }
      stays.nextFrame();
      int step = 1;
      while (!presenter.show(showing, step).body().equals("{\"followers\":1}")) {
        step = 3 - step;
        stays.nextFrame();
      }
    }
  }

  @Test
  void tellsFollowersTheEndAndThoseWhoComeAfterItThatItIsOver() throws Exception {
    JsonNode showing = presenter.start();
    String code = showing.get("code").asString();
    try (FollowingClient follower = new FollowingClient(port, code)) {
      follower.nextFrame();

      HttpResponse<String> ended = presenter.end(code, showing.get("key").asString());

      assertThat(ended.statusCode()).isEqualTo(204);
      assertThat(follower.nextEvent()).contains("event: ended");
      assertThat(follower.nextEvent()).isNull();
    }
    for (String what : new String[] {"/frame", "/events"}) {
      HttpResponse<String> answer = presenter.get("/api/live/" + code + what);
      assertThat(answer.statusCode()).isEqualTo(410);
      assertThat(answer.body()).isEqualTo("This showing has ended.\n");
    }
    assertThat(presenter.show(showing, 1).statusCode()).isEqualTo(410);
  }

  @Test
  void isSteeredWithItsKeyAlone() throws Exception {
    JsonNode showing = presenter.start();
    JsonNode other = presenter.start();
    String code = showing.get("code").asString();
    String frame = "{\"step\": 3}";
    for (String key : List.of("", code, other.get("key").asString())) {
      assertThat(presenter.steer(code, key, frame).statusCode()).isEqualTo(403);
      assertThat(presenter.end(code, key).statusCode()).isEqualTo(403);
    }
    assertThat(presenter.get("/api/live/" + code + "/frame").body()).contains("\"step\":0");

    try (Presenter console = new Presenter(port)) {
      assertThat(console.steer(code, showing.get("key").asString(), frame).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void tellsFollowersNothingOfTheKey() throws Exception {
    JsonNode showing = presenter.start();
    String code = showing.get("code").asString();
    String key = showing.get("key").asString();
    try (FollowingClient follower = new FollowingClient(port, code)) {
      assertThat(follower.head()).noneMatch(it -> it.contains(key));
      assertThat(follower.nextEvent()).noneMatch(it -> it.contains(key));
    }
    assertThat(presenter.get("/api/live/" + code + "/frame").body()).doesNotContain(key);
    assertThat(showing.get("qr").asString() + showing.get("link")).doesNotContain(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {UNKNOWN, "K7QX-M2VD-9RT", "x", "..%2f..", "%00"})
  void saysTheSameOfEveryCodeThatLeadsNowhere(String code) throws Exception {
    HttpResponse<String> answer = presenter.get("/api/live/" + code + "/events");

    assertThat(answer.statusCode()).isBetween(400, 404);
    if (answer.statusCode() == 404) {
      assertThat(answer.body()).isEqualTo("No briefing is shown under this code.\n");
      assertThat(presenter.steer(code, "x", "{\"step\": 0}").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void readsACodeAsAPersonWritesIt() throws Exception {
    String code = presenter.start().get("code").asString();
    String written = code.toLowerCase().replace("-", "").replace('1', 'l').replace('0', 'o');

    assertThat(presenter.get("/api/live/" + written + "/frame").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"step\": 10} | 400 | a step is 0 to 9 here, is 10",
        "{\"step\": -1} | 400 | a step is 0 or more, is -1",
        "{} | 400 | The request is not the JSON that is asked for here.",
        "null | 400 | The request is empty.",
        "{\"step\": \"<b>\"} | 400 | The request is not the JSON that is asked for here.",
        "{\"step\": 0, \"pointer\": {\"lonDeg\": 1e9, \"latDeg\": 0}} | 400 | a pointer is at",
        "{\"step\": 0, \"spotlight\": {\"lonDeg\": 1, \"latDeg\": 0, \"radiusM\": 0}} | 400 |"
            + " a spotlight's radius",
      })
  void refusesAFrameThatCanNotBeShown(String frame, int status, String sentence) throws Exception {
    JsonNode showing = presenter.start();

    HttpResponse<String> answer =
        presenter.steer(showing.get("code").asString(), showing.get("key").asString(), frame);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith(sentence);
  }

  @Test
  void readsFourKilobytesAndNoMore() throws Exception {
    JsonNode showing = presenter.start();
    String large = "{\"step\": 0, \"x\": \"" + "x".repeat(5000) + "\"}";

    assertThat(
            presenter
                .steer(showing.get("code").asString(), showing.get("key").asString(), large)
                .statusCode())
        .isEqualTo(413);
    assertThat(presenter.start(large).statusCode()).isEqualTo(413);
  }

  @Test
  void isStartedByAnEditorAlone() throws Exception {
    try (Presenter reader = new Presenter(port)) {
      HttpResponse<String> answer = reader.start("{\"briefingId\": \"second-baltic-corps\"}");

      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).isEqualTo("Sign in as an editor to show a briefing live.\n");
    }
  }

  @Test
  void isStartedFromOurOwnPagesAlone() throws Exception {
    HttpResponse<String> answer =
        presenter.send(
            presenter
                .to("/api/live")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"briefingId\": \"second-baltic-corps\"}")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"no-such-briefing, 404", "'', 404"})
  void showsNoBriefingThatThereIsNot(String id, int status) throws Exception {
    assertThat(presenter.start("{\"briefingId\": \"" + id + "\"}").statusCode()).isEqualTo(status);
    assertThat(presenter.start("{}").statusCode()).isEqualTo(400);
  }

  /** So that a follower who does not read is soon one to whom nothing can be sent. */
  @TestConfiguration
  static class SmallSendBuffers {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallSendBuffers() {
      return server ->
          server.addConnectorCustomizers(
              connector -> connector.setProperty("socket.txBufSize", "4096"));
    }
  }
}
