package org.flankatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A labelled field for a password. */
class PasswordField extends Div {

  private final Input input = new Input();
  private final Span hint = new Span();

  PasswordField(String id, String autocomplete, String label) {
    addClassName("field");
    input.setId(id);
    input.setType("password");
    input.getElement().setAttribute("autocomplete", autocomplete);
    NativeLabel text = new NativeLabel(label);
    text.setFor(input);
    add(text, input);
  }

  String value() {
    return input.getValue();
  }

  void focus() {
    input.focus();
  }

  /** Says under the field what it wants. */
  void hint(String words) {
    hint.setId(input.getId().orElse("") + "-hint");
    hint.addClassName("hint");
    hint.setText(words);
    add(hint);
    refuse(false, "");
  }

  /** Marks it as refused, for a reason that stands in the element of that id. */
  void refuse(boolean refused, String reasonId) {
    String described = (hint.getId().orElse("") + " " + (refused ? reasonId : "")).strip();
    input.getElement().setAttribute("aria-invalid", String.valueOf(refused));
    input.getElement().setAttribute("aria-describedby", described);
  }
}
