package org.flankatlas.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A labelled field, with a hint under it, and beside it what is wrong with its value. */
class ArticleField extends Div {

  private final Input input = new Input(ValueChangeMode.ON_CHANGE);
  private final Span hint = new Span();
  private final Paragraph problem = new Paragraph();

  ArticleField(String id, String type, String label, String hinted) {
    addClassName("field");
    input.setId(id);
    input.setType(type);
    input.getElement().setAttribute("autocomplete", "off");
    hint.setId(id + "-hint");
    hint.addClassName("hint");
    hint.setText(hinted);
    hint.setVisible(!hinted.isEmpty());
    problem.setId(id + "-problem");
    problem.addClassName("caution");
    NativeLabel text = new NativeLabel(label);
    text.setFor(input);
    add(text, input, problem, hint);
    accept();
  }

  String value() {
    return input.getValue().strip();
  }

  void setValue(String value) {
    input.setValue(value);
    accept();
  }

  void onChange(Runnable change) {
    input.addValueChangeListener(event -> change.run());
  }

  void focus() {
    input.focus();
  }

  /** Shows nothing wrong. */
  final void accept() {
    show("");
  }

  /** Shows what is wrong. */
  void refuse(String words) {
    show(words);
  }

  private void show(String words) {
    boolean wrong = !words.isEmpty();
    problem.setText(words);
    problem.setVisible(wrong);
    String described = (wrong ? problem.getId().orElseThrow() + " " : "") + hintId();
    input.getElement().setAttribute("aria-describedby", described.strip());
    input.getElement().setAttribute("aria-invalid", String.valueOf(wrong));
  }

  private String hintId() {
    return hint.isVisible() ? hint.getId().orElseThrow() : "";
  }
}
