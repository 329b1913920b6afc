package org.flankatlas.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Switches that belong together, under a heading.
 *
 * @param <T> what a switch is for
 */
class SwitchGroup<T> extends FieldSet {

  private final Map<T, Toggle> toggles = new LinkedHashMap<>();
  private final Runnable onChange;

  SwitchGroup(String title, Runnable onChange) {
    super(title);
    this.onChange = onChange;
    addClassName("switches");
  }

  /** Adds a switch at the end. */
  final Toggle addSwitch(T of, String name, boolean pressed) {
    Toggle toggle = new Toggle(pressed, onChange, new Text(name));
    toggles.put(of, toggle);
    add(toggle);
    return toggle;
  }

  /** What is switched on. */
  final Set<T> on() {
    return chosen(true);
  }

  /** What is switched off. */
  final Set<T> off() {
    return chosen(false);
  }

  final void set(T of, boolean pressed) {
    Toggle toggle = toggles.get(of);
    if (toggle != null) {
      toggle.setPressed(pressed);
    }
  }

  /** Switches these on, and the rest off. */
  final void setOn(Collection<T> some) {
    toggles.forEach((of, toggle) -> toggle.setPressed(some.contains(of)));
  }

  private Set<T> chosen(boolean pressed) {
    return toggles.entrySet().stream()
        .filter(entry -> entry.getValue().isPressed() == pressed)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
