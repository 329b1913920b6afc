package org.flankatlas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.flankatlas.access.FormToken;

/** A form that the browser sends by itself, with the token that no other site has. */
@Tag("form")
class Form extends HtmlContainer {

  /**
   * A form without fields.
   *
   * @param action where it is sent, an address within the atlas with no slash before it
   */
  Form(String action) {
    getElement().setAttribute("method", "post").setAttribute("action", action);
    Optional.ofNullable(VaadinServletRequest.getCurrent())
        .flatMap(FormToken::of)
        .ifPresent(
            token ->
                getElement()
                    .appendChild(
                        new Element("input")
                            .setAttribute("type", "hidden")
                            .setAttribute("name", token.parameter())
                            .setAttribute("value", token.value())));
  }
}
