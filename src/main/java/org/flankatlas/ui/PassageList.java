package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.article.PassagePage;
import org.jspecify.annotations.Nullable;

/**
 * The passages that speak of the formation in view: the region named "Passages". Where the atlas
 * has more than one article they stand in groups, and can be chosen by day and publisher.
 */
class PassageList extends Section {

  /** Passages shown at first, and added each time more are asked for. */
  private static final int PAGE = 20;

  private final ArticleCatalog articles;
  private final Span count = new Span();
  private final Div quotes = new Div();
  private final NativeButton more =
      new NativeButton(translate("passages.more"), e -> append(next()));
  private @Nullable PassageChoice choice;
  private @Nullable PassageGroup last;
  private String formationId = "";
  private int shown;

  PassageList(ArticleCatalog articles) {
    this.articles = articles;
    addClassName("passages");
    more.addClassName("link");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("aria-label", translate("passages.region"));
    count.getElement().setAttribute("role", "status");
    showNothing();
  }

  void showNothing() {
    removeAll();
    add(new Paragraph(translate("passages.hint")));
  }

  void show(String formationId) {
    this.formationId = formationId;
    removeAll();
    choice = articles.count() > 1 ? chosenBefore() : null;
    if (choice != null) {
      add(choice);
    }
    add(new H3(count), quotes);
    fill();
  }

  private PassageChoice chosenBefore() {
    return choice == null ? new PassageChoice(articles, this::fill) : choice;
  }

  private void fill() {
    quotes.removeAll();
    last = null;
    shown = 0;
    PassagePage page = next();
    count.setText(PassageLabels.count(page.total()));
    quotes.add(more);
    if (page.total() == 0) {
      boolean chosen = choice != null && !choice.filter().equals(PassageFilter.ALL);
      quotes.add(new Paragraph(translate(chosen ? "passages.unchosen" : "passages.none")));
    }
    append(page);
  }

  private PassagePage next() {
    PassageFilter filter = choice == null ? PassageFilter.ALL : choice.filter();
    return articles.passagesAbout(formationId, filter, shown, PAGE);
  }

  /** Puts passages before the button, which stays where it is and keeps the focus. */
  private void append(PassagePage page) {
    if (choice == null) {
      page.passages().forEach(it -> addBeforeMore(quote(it, page)));
    } else {
      appendInGroups(page);
    }
    shown += page.passages().size();
    more.setVisible(!page.passages().isEmpty() && shown < page.total());
  }

  private void addBeforeMore(Component component) {
    quotes.addComponentAtIndex(quotes.indexOf(more), component);
  }

  private void appendInGroups(PassagePage page) {
    Set<String> ids =
        page.articles().stream().map(ArticleSummary::id).collect(Collectors.toUnmodifiableSet());
    Map<String, Integer> counts = articles.countsAbout(formationId, ids);
    for (MatchedPassage matched : page.passages()) {
      ArticleSummary article = page.articleOf(matched.passage());
      PassageGroup group = last;
      if (group == null || !group.isOf(article)) {
        group = new PassageGroup(article, counts.getOrDefault(article.id(), 0));
        addBeforeMore(group);
        last = group;
      }
      group.add(quote(matched, page));
    }
  }

  private PassageQuote quote(MatchedPassage matched, PassagePage page) {
    return new PassageQuote(matched, page.articleOf(matched.passage()), choice != null);
  }
}
