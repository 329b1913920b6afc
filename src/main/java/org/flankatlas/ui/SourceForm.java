package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import org.flankatlas.document.Document;
import org.flankatlas.document.Documents;
import org.flankatlas.document.UnreadableDocumentException;

/** Where the text of an article comes in: pasted, or in a file. */
class SourceForm extends Div {

  private static final String VALUE = "value";

  private final Consumer<Document> onRead;
  private final Element pasted = new Element("textarea");
  private final Paragraph pasteProblem = problem("paste-problem");
  private final Paragraph fileProblem = problem("file-problem");
  private Paragraph used = pasteProblem;

  SourceForm(Consumer<Document> onRead) {
    this.onRead = onRead;
    addClassName("source-form");
    add(pasteField(), orLine(), fileField());
  }

  private Div pasteField() {
    pasted.setAttribute("id", "paste").setAttribute("rows", "14");
    pasted.setAttribute("aria-describedby", "paste-problem");
    pasted.addPropertyChangeListener(VALUE, "change", event -> {});
    NativeLabel label = new NativeLabel(translate("adding.paste"));
    label.getElement().setAttribute("for", "paste");
    NativeButton read = new NativeButton(translate("adding.read"), event -> readPasted());
    read.addClassName("submit");
    Div field = new Div(label);
    field.addClassName("field");
    field.getElement().appendChild(pasted);
    field.add(pasteProblem);
    Div both = new Div(field, read);
    both.addClassName("paste");
    return both;
  }

  private static Span orLine() {
    Span or = new Span(translate("adding.or"));
    or.addClassName("or");
    return or;
  }

  private Div fileField() {
    NativeLabel label = new NativeLabel(translate("adding.file"));
    label.getElement().setAttribute("for", "file");
    Span hint = new Span(translate("adding.kinds", Documents.MOST_BYTES >> 20));
    hint.setId("file-hint");
    hint.addClassName("hint");
    DocumentUpload upload = new DocumentUpload("file", this::takeFile, this::refuseFile);
    upload.describeBy("file-problem file-hint");
    Div field = new Div(label, upload, fileProblem, hint);
    field.addClassName("field");
    return field;
  }

  private static Paragraph problem(String id) {
    Paragraph problem = new Paragraph();
    problem.setId(id);
    problem.addClassName("caution");
    problem.getElement().setAttribute("role", "alert");
    return problem;
  }

  private void readPasted() {
    used = pasteProblem;
    try {
      take(Documents.paste(pasted.getProperty(VALUE, "")));
    } catch (UnreadableDocumentException e) {
      refuse(String.valueOf(e.getMessage()));
      pasted.callJsFunction("focus");
    }
  }

  private void takeFile(Document document) {
    used = fileProblem;
    take(document);
  }

  private void refuseFile(String words) {
    used = fileProblem;
    refuse(words);
  }

  private void take(Document document) {
    refuse("");
    onRead.accept(document);
  }

  /** Says beside the field that was used last what is wrong with what it brought. */
  void refuse(String words) {
    List.of(pasteProblem, fileProblem).forEach(it -> it.setText(it == used ? words : ""));
    boolean wrongPaste = used == pasteProblem && !words.isEmpty();
    pasted.setAttribute("aria-invalid", String.valueOf(wrongPaste));
  }
}
