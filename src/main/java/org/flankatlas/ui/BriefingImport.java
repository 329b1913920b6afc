package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.flankatlas.briefing.BadBriefingException;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingFiles;

/** Where a briefing in JSON comes in: pasted, or in a file; folds away. */
class BriefingImport extends Fold {

  /** Problems told at most; the rest is counted. */
  private static final int MOST_PROBLEMS = 100;

  private static final String VALUE = "value";

  private final BriefingFiles files;
  private final Consumer<Briefing> onRead;
  private final Element pasted = new Element("textarea");
  private final Div problems = new Div();

  /**
   * A form that is empty.
   *
   * @param onRead gets a briefing in which nothing is wrong
   */
  BriefingImport(BriefingFiles files, Consumer<Briefing> onRead) {
    super(translate("briefings.in"));
    this.files = files;
    this.onRead = onRead;
    addClassName("bringing");
    problems.setId("import-problems");
    problems.getElement().setAttribute("role", "alert");
  }

  @Override
  Component content() {
    return new Div(pasteField(), problems, fileField());
  }

  private Div pasteField() {
    pasted.setAttribute("id", "import-paste").setAttribute("rows", "8");
    pasted.setAttribute("aria-describedby", "import-problems").setAttribute("spellcheck", "false");
    pasted.addPropertyChangeListener(VALUE, "change", event -> {});
    NativeButton read =
        new NativeButton(translate("briefings.read"), event -> read(pasted.getProperty(VALUE, "")));
    read.addClassName("submit");
    Div field = new Div(label("import-paste", "briefings.paste"));
    field.addClassName("field");
    field.getElement().appendChild(pasted);
    field.add(new Div(read));
    return field;
  }

  private Div fileField() {
    BriefingUpload upload =
        new BriefingUpload("import-file", this::read, problem -> refuse(List.of(problem)));
    upload.describeBy("import-problems");
    Span hint = new Span(translate("briefings.kinds"));
    hint.addClassName("hint");
    Div field = new Div(label("import-file", "briefings.file"), upload, hint);
    field.addClassName("field");
    return field;
  }

  private static NativeLabel label(String id, String key) {
    NativeLabel label = new NativeLabel(translate(key));
    label.getElement().setAttribute("for", id);
    return label;
  }

  private void read(String json) {
    try {
      Briefing briefing = files.read(json);
      refuse(List.of());
      onRead.accept(briefing);
    } catch (BadBriefingException e) {
      refuse(e.problems());
    }
  }

  private void refuse(List<String> found) {
    pasted.setAttribute("aria-invalid", String.valueOf(!found.isEmpty()));
    problems.removeAll();
    problems.setClassName("note", !found.isEmpty());
    if (found.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    found.stream().limit(MOST_PROBLEMS).forEach(problem -> list.add(new ListItem(problem)));
    problems.add(new Paragraph(translate("briefings.refused", found.size())), list);
    if (found.size() > MOST_PROBLEMS) {
      problems.add(new Paragraph(translate("briefings.further", found.size() - MOST_PROBLEMS)));
    }
  }
}
