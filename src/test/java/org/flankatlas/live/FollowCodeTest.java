package org.flankatlas.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowCodeTest {

  @Test
  void isNewEachTimeAndReadAgainAsItIsWritten() {
    assertThat(Stream.generate(FollowCode::next).limit(1000)).doesNotHaveDuplicates();
    FollowCode code = FollowCode.next();
    assertThat(FollowCode.read(code.text())).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K1Q0-M2VD-9RTB",
        "k1q0-m2vd-9rtb",
        "KLQO M2VD 9RTB",
        "kiqom2vd9rtb",
        " K1Q0M2VD9RTB "
      })
  void isReadAsAPersonWritesIt(String written) {
    assertThat(FollowCode.read(written)).contains(new FollowCode("K1Q0-M2VD-9RTB"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "K1Q0-M2VD-9RT",
        "K1Q0-M2VD-9RTBB",
        "U1Q0-M2VD-9RTB",
        "K1Q0/M2VD/9RTB",
        "K1Q0-M2VD-9RTÄ"
      })
  void isNothingElse(String written) {
    assertThat(FollowCode.read(written)).isEmpty();
    assertThat(FollowCode.read("-".repeat(1_000_000))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new FollowCode(written));
  }
}
