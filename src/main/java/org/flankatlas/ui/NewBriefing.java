package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.flankatlas.briefing.Briefing;

/** Asks how a new briefing is to be called, since its address is made of that; folds away. */
class NewBriefing extends Fold {

  private final Consumer<String> onTitle;
  private final ArticleField title =
      new ArticleField(
          "briefing-title", "text", translate("briefings.title.new"), translate("briefings.hint"));

  /**
   * A form that is empty.
   *
   * @param onTitle gets a title that a briefing may have
   */
  NewBriefing(Consumer<String> onTitle) {
    super(translate("briefings.new"));
    this.onTitle = onTitle;
    addClassName("bringing");
  }

  @Override
  Component content() {
    NativeButton make = new NativeButton(translate("briefings.make"), event -> make());
    make.addClassName("submit");
    make.addClickShortcut(Key.ENTER).listenOn(title);
    return new Div(title, make);
  }

  private void make() {
    String value = title.value();
    if (value.isEmpty()) {
      title.refuse(translate("adding.blank"));
    } else if (value.length() > Briefing.LONGEST_LINE) {
      title.refuse(translate("adding.long", value.length(), Briefing.LONGEST_LINE));
    } else {
      title.accept();
      onTitle.accept(value);
      return;
    }
    title.focus();
  }
}
