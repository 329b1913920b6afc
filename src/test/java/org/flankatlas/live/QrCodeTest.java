package org.flankatlas.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String LINK = "https://atlas.example/follow/K7QX-M2VD-9RTB";
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final int QUIET = 4;

  @Test
  void isReadAsTheAddress() throws Exception {
    assertThat(read(QrCode.svg(LINK))).isEqualTo(LINK);
  }

  @Test
  void standsOnItsOwnLightGround() {
    assertThat(QrCode.svg(LINK))
        .matches(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 (\\d+) \\1\" [^>]*>"
                + "<path fill=\"#fff\" d=\"M0 0h\\1v\\1H0z\"/>.*");
  }

  @Test
  void holdsNoAddressOfManyPages() {
    assertThatIllegalArgumentException().isThrownBy(() -> QrCode.svg("x".repeat(10_000)));
  }

  private static String read(String svg) throws ChecksumException, FormatException {
    int side = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
    BitMatrix modules = new BitMatrix(side - 2 * QUIET);
    RUN.matcher(svg).results().forEach(run -> darken(modules, run));
    return new Decoder().decode(modules).getText();
  }

  private static void darken(BitMatrix modules, MatchResult run) {
    int x = Integer.parseInt(run.group(1)) - QUIET;
    int y = Integer.parseInt(run.group(2)) - QUIET;
    modules.setRegion(x, y, Integer.parseInt(run.group(3)), 1);
  }
}
