package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button that asks first, and then takes something away. */
class Removal extends Div {

  private final String title;
  private final String question;
  private final Runnable removal;

  /**
   * A button.
   *
   * @param title what is to be taken away
   * @param question what is asked
   * @param removal done when the answer is yes
   */
  Removal(String title, String question, Runnable removal) {
    this.title = title;
    this.question = question;
    this.removal = removal;
    addClassName("removal");
    offer();
  }

  private NativeButton offer() {
    NativeButton remove = new NativeButton(translate("articles.remove"), event -> ask());
    remove.addClassName("link");
    remove.setAriaLabel(translate("articles.removeThis", title));
    removeAll();
    add(remove);
    return remove;
  }

  private void ask() {
    NativeButton yes = new NativeButton(translate("articles.yes"), event -> removal.run());
    yes.addClassName("danger");
    NativeButton no = new NativeButton(translate("articles.no"), event -> offer().focus());
    no.addClassName("quiet");
    Div asked = new Div(new Span(question), no, yes);
    asked.addClassName("asked");
    asked.getElement().setAttribute("role", "group").setAttribute("aria-label", question);
    removeAll();
    add(asked);
    no.focus();
  }
}
