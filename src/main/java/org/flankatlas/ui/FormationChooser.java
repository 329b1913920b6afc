package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.jspecify.annotations.Nullable;

/** Asks which formation some words speak of; its formations are numbered, as keys choose them. */
class FormationChooser extends Section {

  private final List<Formation> formations;
  private final Runnable onCancel;
  private final List<NativeButton> buttons = new ArrayList<>();
  private final H3 question = new H3();
  private final Paragraph words = new Paragraph();
  private final Toggle whole;
  private @Nullable Consumer<Formation> onChoice;

  /**
   * A chooser that asks nothing yet.
   *
   * @param onWhole told when the whole passage is wanted, or no longer
   * @param onCancel told when the question is given up
   */
  FormationChooser(PostureCatalog posture, Runnable onWhole, Runnable onCancel) {
    formations = posture.formations();
    this.onCancel = onCancel;
    whole = new Toggle(false, onWhole, new Paragraph(translate("review.whole")));
    addClassNames("chooser", "sheet");
    setAriaLabel(translate("review.chooser"));
    words.addClassName("source-voice");
    NativeButton cancel = new NativeButton(translate("review.cancel"), e -> cancel());
    cancel.addClassName("link");
    add(question, words, whole, list(), new Div(cancel));
    close();
  }

  private OrderedList list() {
    OrderedList list = new OrderedList();
    for (Formation formation : formations) {
      NativeButton button = new NativeButton(formation.name(), e -> choose(formation));
      button.addClassName("toggle");
      buttons.add(button);
      list.add(new ListItem(button));
    }
    return list;
  }

  /** Asks whom words speak of; {@code notId} is the one formation that they do not. */
  void ask(String text, boolean wholeIsOffered, @Nullable String notId, Consumer<Formation> then) {
    question.setText(text);
    onChoice = then;
    whole.setVisible(wholeIsOffered);
    whole.setPressed(false);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setEnabled(!formations.get(i).id().equals(notId));
    }
    setVisible(true);
    buttons.stream().filter(NativeButton::isEnabled).findFirst().ifPresent(NativeButton::focus);
  }

  /** Shows which words are meant. */
  void showWords(String text) {
    words.setText(text);
  }

  boolean isWholePassage() {
    return whole.isPressed();
  }

  void toggleWhole() {
    whole.setPressed(!whole.isPressed());
  }

  boolean isAsking() {
    return onChoice != null;
  }

  /** Answers with the formation at an index; another index, or one that is left out, is ignored. */
  void choose(int index) {
    if (index < formations.size() && buttons.get(index).isEnabled()) {
      choose(formations.get(index));
    }
  }

  private void choose(Formation formation) {
    Consumer<Formation> then = onChoice;
    close();
    if (then != null) {
      then.accept(formation);
    }
  }

  /** Gives the question up. */
  void cancel() {
    close();
    onCancel.run();
  }

  final void close() {
    onChoice = null;
    setVisible(false);
  }
}
