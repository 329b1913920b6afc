package org.flankatlas.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlayTest {

  @Test
  void beginsWithTheFirstStep() {
    assertThat(Play.of(10)).isEqualTo(new Play(10, 0, false));
  }

  /** The viewer's state machine is held to the same file. */
  @ParameterizedTest
  @MethodSource("moves")
  void movesAsTheViewerDoes(JsonNode move) {
    Play start =
        new Play(
            move.at("/start/steps").intValue(),
            move.at("/start/step").intValue(),
            move.at("/start/black").booleanValue());

    Play then = moved(start, move.get("command"));

    assertThat(then.step()).isEqualTo(move.at("/then/step").intValue());
    assertThat(then.black()).isEqualTo(move.at("/then/black").booleanValue());
    assertThat(then.steps()).isEqualTo(start.steps());
  }

  private static Stream<JsonNode> moves() {
    return JsonMapper.shared().readTree(Path.of("frontend/viewer/play.fixture.json")).valueStream();
  }

  private static Play moved(Play start, JsonNode command) {
    return switch (command.get("type").stringValue()) {
      case "next" -> start.next();
      case "previous" -> start.previous();
      case "first" -> start.first();
      case "last" -> start.last();
      case "black" -> start.toggleBlack();
      case "jump" -> start.jump(command.get("number").intValue());
      default -> throw new IllegalArgumentException("no move: " + command);
    };
  }

  @Test
  void refusesAStepThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Play(10, 10, false))
        .withMessage("a step is 0 to 9 here, is 10");
    assertThatIllegalArgumentException().isThrownBy(() -> Play.of(0));
  }
}
