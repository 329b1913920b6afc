package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Section;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.flankatlas.briefing.Step;

/** The words of a step: its headline, the time planned for it, and the speaker's notes. */
class StepTexts extends Section {

  private static final Pattern MINUTES = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

  private final EditedText headline;
  private final EditedText minutes;
  private final EditedText notes;
  private int number;

  StepTexts(BiConsumer<String, UnaryOperator<Step>> onEdit) {
    addClassName("texts");
    setAriaLabel(translate("editing.words"));
    headline =
        EditedText.line(
            "step-headline",
            "editing.headline",
            value -> onEdit.accept("headline", step -> step.withHeadline(value)));
    minutes =
        EditedText.line(
            "step-minutes",
            "editing.minutes",
            value -> {
              double planned = minutes(value);
              onEdit.accept("minutes", step -> step.withMinutes(planned));
            });
    notes =
        EditedText.text(
            "step-notes",
            "editing.notes",
            7,
            value -> onEdit.accept("notes", step -> step.withNotes(value)));
    minutes.addClassName("narrow");
    add(headline, minutes, notes);
  }

  /** Shows a step; what was wrong in another is forgotten. */
  void show(Step step, int newNumber) {
    if (newNumber != number) {
      headline.reset(step.headline());
      minutes.reset(written(step.plannedMinutes()));
      notes.reset(step.notes());
    }
    number = newNumber;
    headline.show(step.headline());
    minutes.show(written(step.plannedMinutes()));
    notes.show(step.notes());
  }

  private static String written(double minutes) {
    return minutes % 1 == 0 ? String.valueOf((long) minutes) : String.valueOf(minutes);
  }

  private static double minutes(String written) {
    if (written.isEmpty()) {
      return 0;
    }
    if (!MINUTES.matcher(written).matches()) {
      throw new IllegalArgumentException(
          translate("editing.nominutes", written, (int) Step.MOST_MINUTES));
    }
    return Double.parseDouble(written.replace(',', '.'));
  }
}
