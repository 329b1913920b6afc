package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.EnumMap;
import java.util.Map;

/** Whether every page is light, dark, or as the reader's system is: one of the three. */
class AppearanceSwitches extends FieldSet {

  private final Map<ColorScheme.Value, Toggle> toggles = new EnumMap<>(ColorScheme.Value.class);

  AppearanceSwitches() {
    super(translate("layers.appearance"));
    addClassNames("switches", "one-of");
    add(ColorScheme.Value.NORMAL, translate("appearance.system"));
    add(ColorScheme.Value.LIGHT, translate("appearance.light"));
    add(ColorScheme.Value.DARK, translate("appearance.dark"));
    mark(UI.getCurrent().getPage().getColorScheme());
  }

  private void add(ColorScheme.Value scheme, String name) {
    Toggle toggle = new Toggle(false, () -> choose(scheme), new Text(name));
    toggles.put(scheme, toggle);
    add(toggle);
  }

  private void choose(ColorScheme.Value scheme) {
    ChosenScheme.choose(scheme);
    mark(scheme);
  }

  private void mark(ColorScheme.Value scheme) {
    ColorScheme.Value chosen = toggles.containsKey(scheme) ? scheme : ColorScheme.Value.NORMAL;
    toggles.forEach((of, toggle) -> toggle.setPressed(of == chosen));
  }
}
