package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;

/** A button that prints the page as it is after something has been made ready. */
@Tag("print-sheet")
@JsModule("./print-sheet.ts")
class PrintButton extends HtmlContainer {

  private int copies;

  PrintButton(Runnable makeReady) {
    NativeButton print = new NativeButton(translate("sheet.print"));
    print.addClassName("link");
    print.addClickListener(
        e -> {
          makeReady.run();
          copies++;
          getElement().setProperty("copies", copies);
        });
    add(print);
  }
}
