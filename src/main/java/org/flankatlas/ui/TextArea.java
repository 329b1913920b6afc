package org.flankatlas.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** A field for text of several lines; its value is told when it is left. */
@Tag("textarea")
class TextArea extends AbstractSinglePropertyField<TextArea, String>
    implements Focusable<TextArea> {

  TextArea(int rows) {
    super("value", "", false);
    setSynchronizedEvent("change");
    getElement().setAttribute("rows", String.valueOf(rows));
  }
}
