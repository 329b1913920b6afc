package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.function.Consumer;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/** One passage of which words are chosen, by mouse or arrow keys, and quoted. */
class WordsToQuote extends ReviewDesk {

  private final Consumer<Quotation> onQuote;
  private final Paragraph meant = new Paragraph();
  private final NativeButton quote = new NativeButton(translate("editing.quote"), event -> quote());
  private final Div footer = new Div(meant, quote);
  private @Nullable Passage passage;
  private @Nullable Span words;

  WordsToQuote(Consumer<Quotation> onQuote) {
    this.onQuote = onQuote;
    addClassName("words-to-quote");
    getElement().setAttribute("words-only", true);
    quote.addClassName("submit");
    meant.addClassName("source-voice");
    meant.getElement().setAttribute("role", "status");
    addWordsListener(event -> choose(event.start(), event.end()));
    showNothing();
  }

  final void showNothing() {
    passage = null;
    words = null;
    setVisible(false);
  }

  /** Shows a passage, of which no words are chosen, and goes to it. */
  void show(Passage chosen, ArticleSummary article) {
    passage = chosen;
    words = null;
    Element text = new Element("blockquote").setText(chosen.text());
    text.setAttribute(ReviewDesk.WORDS, "")
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", translate("review.words"));
    Div source = new Div(PassageLabels.number(chosen) + " · " + PassageLabels.article(article));
    source.addClassName("passage-source");
    removeAll();
    getElement().appendChild(text);
    add(source, footer);
    setVisible(true);
    tell();
    text.callJsFunction("focus");
  }

  /** Lets words be quoted, or not, because the step quotes as many as it may. */
  void allow(boolean allowed) {
    quote.setEnabled(allowed);
  }

  /** Takes the words that were chosen; what lies outside of the text chooses none. */
  void choose(int start, int end) {
    Passage shown = passage;
    boolean inText = shown != null && start >= 0 && start < end && end <= shown.text().length();
    words = inText ? new Span(start, end) : null;
    tell();
  }

  private void tell() {
    Span chosen = words;
    meant.setText(
        chosen == null || passage == null
            ? translate("review.whole.meant")
            : "“" + chosen.of(passage.text()) + "”");
  }

  private void quote() {
    Passage shown = Objects.requireNonNull(passage);
    Span chosen = words == null ? new Span(0, shown.text().length()) : words;
    onQuote.accept(
        new Quotation(shown.articleId(), shown.number(), chosen, chosen.of(shown.text())));
  }
}
