package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A labelled field that hands on what a person writes, and says under it what is wrong with that.
 * What is wrong stays in the field until something else is shown.
 */
class EditedText extends Div {

  private final AbstractField<?, String> input;
  private final Paragraph problem = new Paragraph();
  private final Consumer<String> onWrite;
  private String shown = "";
  private boolean showing;

  private EditedText(
      String id, String label, AbstractField<?, String> input, Consumer<String> onWrite) {
    this.input = input;
    this.onWrite = onWrite;
    addClassName("field");
    input.setId(id);
    input
        .getElement()
        .setAttribute("autocomplete", "off")
        .setAttribute("aria-describedby", id + "-problem");
    problem.setId(id + "-problem");
    problem.addClassName("caution");
    problem.getElement().setAttribute("role", "status");
    NativeLabel text = new NativeLabel(label);
    text.getElement().setAttribute("for", id);
    add(text, input, problem);
    tell("");
    input.addValueChangeListener(event -> write(event.getValue()));
  }

  /**
   * A field of one line.
   *
   * @param key of its label
   * @param onWrite takes what was written; what it throws as wrong is told to who wrote it
   */
  static EditedText line(String id, String key, Consumer<String> onWrite) {
    return new EditedText(id, translate(key), new Input(ValueChangeMode.ON_CHANGE), onWrite);
  }

  /** A field of several lines. */
  static EditedText text(String id, String key, int rows, Consumer<String> onWrite) {
    return new EditedText(id, translate(key), new TextArea(rows), onWrite);
  }

  /** Shows a value; where it is shown already, what a person has written since stays. */
  void show(String value) {
    if (!value.equals(shown) || problem.getText().isEmpty()) {
      reset(value);
    }
  }

  /** Shows a value in place of whatever is in the field. */
  void reset(String value) {
    shown = value;
    tell("");
    showing = true;
    input.setValue(value);
    showing = false;
  }

  private void write(String value) {
    if (showing) {
      return;
    }
    try {
      onWrite.accept(value.strip());
      tell("");
    } catch (IllegalArgumentException e) {
      tell(sentence(String.valueOf(e.getMessage())));
    }
  }

  private void tell(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    input.getElement().setAttribute("aria-invalid", String.valueOf(!words.isEmpty()));
  }

  private static String sentence(String message) {
    return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
  }
}
