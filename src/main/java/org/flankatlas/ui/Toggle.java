package org.flankatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** A button that stays pressed until it is pressed again. */
class Toggle extends NativeButton {

  private boolean pressed;

  Toggle(boolean pressed, Runnable onChange, Component... content) {
    addClassName("toggle");
    add(content);
    setPressed(pressed);
    addClickListener(
        e -> {
          setPressed(!this.pressed);
          onChange.run();
        });
  }

  boolean isPressed() {
    return pressed;
  }

  final void setPressed(boolean pressed) {
    this.pressed = pressed;
    getElement().setAttribute("aria-pressed", String.valueOf(pressed));
  }
}
