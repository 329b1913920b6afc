package org.flankatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** A labelled field whose value the browser sends with its form, and the view never sees. */
class LoginField extends Div {

  private final Plain plain = new Plain();
  private final Element input = plain.getElement();

  LoginField(String id, String name, String type, String autocomplete, String label) {
    addClassName("field");
    input
        .setAttribute("id", id)
        .setAttribute("name", name)
        .setAttribute("type", type)
        .setAttribute("autocomplete", autocomplete)
        .setAttribute("autocapitalize", "none")
        .setAttribute("spellcheck", "false")
        .setAttribute("required", true);
    NativeLabel text = new NativeLabel(label);
    text.getElement().setAttribute("for", id);
    add(text);
    add(plain);
  }

  void focus() {
    plain.focus();
  }

  /** Marks it as refused, for a reason that stands in the element of that id. */
  void refuse(boolean refused, String reasonId) {
    if (refused) {
      input.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", reasonId);
    } else {
      input.removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
  }

  @Tag("input")
  private static final class Plain extends Component implements Focusable<Plain> {}
}
