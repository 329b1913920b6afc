package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.NativeButton;

/** A button that puts a citation on the clipboard and says that it did. */
class CopyButton extends NativeButton {

  CopyButton(String citation) {
    super(translate("passage.copy"));
    addClassName("link");
    Clipboard.onClick(this)
        .writeText(
            citation,
            copied -> setText(translate("passage.copied")),
            refused -> setText(translate("passage.refused")));
  }
}
