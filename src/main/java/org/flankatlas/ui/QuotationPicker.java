package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/** Passages of an article, or about a formation, and the words of one to quote; folds away. */
class QuotationPicker extends Fold {

  /** Passages shown at first, and added each time more are asked for. */
  private static final int PAGE = 20;

  /** What can be picked from. */
  record Choices(ArticleCatalog articles, PostureCatalog posture) {}

  private final Choices choices;
  private final Consumer<Quotation> onQuote;
  private final PassageSource source;
  private final Div passages = new Div();
  private final Paragraph none = new Paragraph(translate("passages.none"));
  private final NativeButton more = new NativeButton(translate("passages.more"), event -> append());
  private final WordsToQuote words;
  private @Nullable String selectedId;
  private int shown;

  /**
   * A picker that is folded.
   *
   * @param onQuote gets words that stand in their passage
   */
  QuotationPicker(Choices choices, Consumer<Quotation> onQuote) {
    super(translate("editing.pick"));
    this.choices = choices;
    this.onQuote = onQuote;
    source = new PassageSource(choices, this::begin);
    words = new WordsToQuote(this.onQuote);
    addClassName("picker");
    passages.addClassName("pick-passages");
    passages.getElement().setAttribute("role", "group");
    passages.getElement().setAttribute("aria-label", translate("editing.passages"));
    more.addClassName("link");
  }

  @Override
  Component content() {
    source.begin(selectedId);
    begin();
    return new Div(source, passages, none, more, words);
  }

  /** Takes note of the formation that is selected, and whether more may be quoted. */
  void show(@Nullable String selected, boolean mayQuote) {
    boolean other = !Objects.equals(selected, selectedId);
    selectedId = selected;
    words.allow(mayQuote);
    if (other && selected != null && source.getParent().isPresent()) {
      source.begin(selected);
      begin();
    }
  }

  private void begin() {
    passages.removeAll();
    words.showNothing();
    shown = 0;
    append();
  }

  private void append() {
    int total = source.article().map(this::appendOfArticle).orElseGet(this::appendAboutFormation);
    none.setVisible(shown == 0);
    more.setVisible(shown < total);
  }

  private int appendOfArticle(ArticleSummary article) {
    List<Passage> all =
        choices.articles().passagesOf(article.id()).stream()
            .map(MatchedPassage::passage)
            .filter(it -> it.kind() != Passage.Kind.FURNITURE)
            .toList();
    all.stream().skip(shown).limit(PAGE).forEach(it -> add(it, article));
    shown = Math.min(all.size(), shown + PAGE);
    return all.size();
  }

  private int appendAboutFormation() {
    String id = source.formation().map(Formation::id).orElse("");
    PassagePage page = choices.articles().passagesAbout(id, PassageFilter.ALL, shown, PAGE);
    page.passages().forEach(it -> add(it.passage(), page.articleOf(it.passage())));
    shown += page.passages().size();
    return page.total();
  }

  private void add(Passage passage, ArticleSummary article) {
    NativeButton choice = new NativeButton(passage.text());
    choice.addClassNames("pick", "source-voice");
    choice.addClickListener(event -> words.show(passage, article));
    passages.add(choice);
  }
}
