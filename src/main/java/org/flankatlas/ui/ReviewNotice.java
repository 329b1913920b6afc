package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What the desk tells an editor: calmly what was done, or with weight what was not. */
class ReviewNotice extends Div {

  private final Paragraph said = new Paragraph();
  private final Div warned = new Div();

  ReviewNotice() {
    said.getElement().setAttribute("role", "status");
    warned.getElement().setAttribute("role", "alert");
    said.addClassName("said");
    add(said, warned);
  }

  /** Tells something; an empty text tells nothing. */
  void say(String text) {
    said.setText(text);
    warned.removeAll();
    warned.removeClassName("note");
  }

  /** Warns, and offers to do it again where there is something to do again. */
  void warn(String text, @Nullable Runnable again) {
    say("");
    warned.addClassName("note");
    warned.add(new Paragraph(text));
    if (again != null) {
      NativeButton button = new NativeButton(translate("review.again"), e -> again.run());
      button.addClassName("link");
      warned.add(button);
    }
  }
}
