package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.flankatlas.briefing.Briefing;

/** The words of a briefing as a whole: its title and its summary. */
class BriefingTexts extends Section {

  private final EditedText title;
  private final EditedText summary;

  BriefingTexts(BiConsumer<String, UnaryOperator<Briefing>> onEdit) {
    addClassName("texts");
    setAriaLabel(translate("editing.whole"));
    title =
        EditedText.line(
            "whole-title",
            "editing.title",
            value -> onEdit.accept("title", it -> it.withTexts(value, it.summary())));
    summary =
        EditedText.text(
            "whole-summary",
            "editing.summary",
            2,
            value -> onEdit.accept("summary", it -> it.withTexts(it.title(), value)));
    add(title, summary);
  }

  void show(Briefing briefing) {
    title.show(briefing.title());
    summary.show(briefing.summary());
  }
}
