package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fixed views of the map, light and dark, held against pictures that a person has reviewed. */
class MapPicturesIT extends BrowserAtlas {

  private record View(String name, double lonDeg, double latDeg, double zoom) {}

  private static final List<View> VIEWS =
      List.of(
          new View("region-4", 20.5, 56.5, 4),
          new View("region-5", 20.5, 56.5, 5),
          new View("region-6", 20.5, 56.5, 6),
          new View("estonia", 25.3, 58.7, 7.5),
          new View("latvia", 24.7, 56.9, 7.5),
          new View("lithuania", 23.9, 55.2, 7.5),
          new View("poland", 19.2, 52.1, 6.5),
          new View("szczecin-8", 14.4922, 53.44339, 8),
          new View("szczecin-10", 14.4922, 53.44339, 10),
          new View("tapa-10", 25.9545, 59.2453, 10),
          new View("adazi-10", 24.3679, 57.0970, 10),
          new View("rukla-10", 24.3778, 55.0528, 10),
          new View("orzysz-8", 22.05904, 53.73537, 8),
          new View("orzysz-10", 22.05904, 53.73537, 10),
          new View("suwalki-8", 23.15, 54.16, 8),
          new View("suwalki-9", 23.15, 54.16, 9));

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void looksAsReviewed(ColorScheme scheme) throws IOException {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(900, 600)
            .setDeviceScaleFactor(1)
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE);
    try (Visitor visitor = newVisitor(options)) {
      assertThat(objections(new BareMap(visitor), scheme)).isEmpty();
      assertThat(visitor.complaints()).isEmpty();
      assertThat(visitor.requestsElsewhere()).isEmpty();
    }
  }

  private static List<String> objections(BareMap map, ColorScheme scheme) throws IOException {
    List<String> objections = new ArrayList<>();
    for (View view : VIEWS) {
      String name = view.name() + "-" + scheme.name().toLowerCase(Locale.ROOT);
      byte[] png = map.around(view.lonDeg(), view.latDeg(), view.zoom());
      ReferencePictures.objection(name, png).ifPresent(objections::add);
    }
    return objections;
  }
}
