package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons to the passage before, to the next one, and to undo. */
class ReviewWays extends Div {

  ReviewWays(Runnable goBack, Runnable goOn, Runnable undo) {
    addClassName("ways");
    add(
        button("review.previous", goBack),
        button("review.next", goOn),
        button("review.undo", undo));
  }

  private static NativeButton button(String key, Runnable action) {
    NativeButton button = new NativeButton(translate(key), e -> action.run());
    button.addClassName("link");
    return button;
  }
}
