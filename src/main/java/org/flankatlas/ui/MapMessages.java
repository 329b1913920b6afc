package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the map says of its own accord, in the reader's words. */
final class MapMessages {

  /** The names under which the map element knows its texts. */
  static final List<String> NAMES =
      List.of(
          "keys",
          "zoomIn",
          "zoomOut",
          "layerFailed",
          "groundFailed",
          "coordinates",
          "measure",
          "measureHint",
          "measureUndo",
          "measureClear",
          "measureLeg",
          "measureTotal");

  private MapMessages() {}

  static Map<String, String> texts() {
    return NAMES.stream().collect(Collectors.toMap(Function.identity(), MapMessages::text));
  }

  private static String text(String name) {
    return translate("says." + name);
  }
}
