package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.flankatlas.map.MapPoster;

/** Saves what the map of the view shows as a picture, which the browser makes by itself. */
@Tag("save-picture")
@JsModule("./save-picture.ts")
class SavePicture extends HtmlContainer {

  SavePicture() {
    FieldSet sizes = new FieldSet(translate("picture.title"));
    sizes.addClassName("switches");
    sizes.add(button("screen"), button("a4"));
    Span status = new Span();
    status.getElement().setAttribute("role", "status");
    status.addClassName("switch-note");
    add(sizes, status);
    for (String outcome : new String[] {"busy", "saved", "failed"}) {
      getElement().setAttribute(outcome, translate("picture." + outcome));
    }
  }

  /** Says what is to stand at the picture's foot. */
  void describe(MapPoster poster) {
    getElement().setPropertyBean("poster", poster);
  }

  private static NativeButton button(String sheet) {
    NativeButton button = new NativeButton(translate("picture." + sheet));
    button.addClassName("link");
    button.getElement().setAttribute("data-sheet", sheet);
    return button;
  }
}
