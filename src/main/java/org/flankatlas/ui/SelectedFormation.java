package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.FieldSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flankatlas.posture.Formation;
import org.jspecify.annotations.Nullable;

/** Which formation is selected on the map of a step: one of them, or none. */
class SelectedFormation extends FieldSet {

  private static final String NONE = "";

  private final Map<String, Toggle> toggles = new LinkedHashMap<>();
  private final Consumer<@Nullable String> onChoice;

  /**
   * A choice of none.
   *
   * @param onChoice gets the id of the formation, or null for none
   */
  SelectedFormation(List<Formation> formations, Consumer<@Nullable String> onChoice) {
    super(translate("editing.selected"));
    this.onChoice = onChoice;
    addClassNames("switches", "one-of");
    offer(NONE, translate("editing.nothing"));
    formations.forEach(formation -> offer(formation.id(), formation.name()));
    show(null);
  }

  private void offer(String id, String name) {
    Toggle toggle =
        new Toggle(false, () -> onChoice.accept(id.equals(NONE) ? null : id), new Text(name));
    toggles.put(id, toggle);
    add(toggle);
  }

  final void show(@Nullable String id) {
    toggles.forEach((of, toggle) -> toggle.setPressed(of.equals(id == null ? NONE : id)));
  }
}
