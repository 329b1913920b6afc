package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Area;
import org.flankatlas.snapshot.Visibility;

/** The switches of what the atlas itself tells: areas, lines of command, pins for symbols. */
class PostureSwitches extends SwitchGroup<String> {

  private static final String COMMAND = "command";
  private static final String PINS = "pins";

  private final List<Area> areas;

  PostureSwitches(List<Area> areas, Visibility atFirst, Runnable onChange) {
    super(translate("layers.posture"), onChange);
    this.areas = areas;
    for (Area area : areas) {
      Toggle toggle = addSwitch(key(area), area.name(), atFirst.areaIds().contains(area.id()));
      if (!area.note().isEmpty()) {
        toggle.setTitle(area.note());
      }
    }
    addSwitch(COMMAND, translate("map.command"), atFirst.linesOfCommand());
    addSwitch(PINS, translate("map.pins"), atFirst.pins());
  }

  /** Ids of the areas to draw. */
  Set<String> areaIds() {
    Set<String> on = on();
    return areas.stream()
        .filter(area -> on.contains(key(area)))
        .map(Area::id)
        .collect(Collectors.toSet());
  }

  boolean linesOfCommand() {
    return on().contains(COMMAND);
  }

  /** Whether plain pins stand for the symbols. */
  boolean pins() {
    return on().contains(PINS);
  }

  void switchOn(List<Area> some) {
    some.forEach(area -> set(key(area), true));
  }

  /** Switches on what is to be seen, and the rest off. */
  void show(Set<String> areaIds, boolean linesOfCommand, boolean pins) {
    areas.forEach(area -> set(key(area), areaIds.contains(area.id())));
    set(COMMAND, linesOfCommand);
    set(PINS, pins);
  }

  private static String key(Area area) {
    return "area " + area.id();
  }
}
