package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How many passages wait, and how many have been decided in this sitting. */
class ReviewProgress extends Div {

  private final Span words = new Span();
  private final Element bar = new Element("progress");

  ReviewProgress() {
    addClassName("review-progress");
    bar.setAttribute("aria-label", translate("review.progress"));
    getElement().appendChild(bar);
    add(words);
  }

  void show(int waiting, int decided) {
    bar.setAttribute("max", String.valueOf(Math.max(1, waiting + decided)));
    bar.setAttribute("value", String.valueOf(decided));
    words.setText(
        translate(waiting == 1 ? "review.waiting.1" : "review.waiting.n", waiting)
            + " · "
            + translate("review.decided", decided));
  }
}
