package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.comparison.Compared;
import org.flankatlas.comparison.Compared.Verdict;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Ruling.Outcome;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.ui.ComparedArticles.Held;
import org.jspecify.annotations.Nullable;

/** What articles state beside what the map holds. Everybody may read; an editor has the word. */
@Route(value = "comparison", layout = AtlasLayout.class)
@AnonymousAllowed
class ComparisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  /** Groups in the order of what an editor has to look at. */
  private static final List<Verdict> ORDER =
      List.of(
          Verdict.CONFLICTING,
          Verdict.NEW,
          Verdict.OTHER_LEVEL,
          Verdict.COUNTS_ANOTHER_THING,
          Verdict.CONFIRMING);

  private final PostureCatalog posture;
  private final ComparedArticles articles;
  private final Rulings rulings;
  private final CurrentPerson person;
  private final Div content = new Div();
  private ComparisonQuery query = ComparisonQuery.ALL;
  private @Nullable Statement ruledLast;
  private int shown = ComparedArticles.PAGE;

  ComparisonView(
      PostureCatalog posture, ComparedArticles articles, Rulings rulings, CurrentPerson person) {
    this.posture = posture;
    this.articles = articles;
    this.rulings = rulings;
    this.person = person;
    addClassNames("page", "comparison");
    add(new H1(translate("comparison.title")), new Paragraph(translate("comparison.intro")));
    add(content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    query = ComparisonQuery.of(event.getLocation().getQueryParameters());
    show();
  }

  private void show() {
    content.removeAll();
    List<Held> held =
        articles.of(query.articleId(), shown).stream()
            .filter(it -> query.asksFor(it.compared().statement()))
            .toList();
    content.add(
        new ComparisonFilters(
            query, articles.listed(query.articleId(), shown), posture.formations()));
    if (held.isEmpty()) {
      content.add(new Paragraph(translate("comparison.empty")));
    }
    ORDER.forEach(verdict -> addGroup(verdict, held));
    if (query.articleId().isEmpty() && articles.count() > shown) {
      NativeButton more = new NativeButton(translate("comparison.more"), e -> showMore());
      more.addClassName("link");
      content.add(more);
    }
  }

  private void showMore() {
    shown += ComparedArticles.PAGE;
    show();
  }

  private void addGroup(Verdict verdict, List<Held> held) {
    List<Held> group = held.stream().filter(it -> it.compared().verdict() == verdict).toList();
    if (group.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("statements");
    Map<Statement, Ruling> ruled = new HashMap<>();
    group.stream()
        .map(it -> it.article().id())
        .distinct()
        .flatMap(id -> rulings.of(id).stream())
        .forEach(ruling -> ruled.put(ruling.statement(), ruling));
    for (Held it : group) {
      Compared compared = it.compared();
      Optional<Ruling> ruling = Optional.ofNullable(ruled.get(compared.statement()));
      StatedItem item = new StatedItem(compared, it.article(), ruling, this::name);
      if (person.mayWrite()) {
        item.offer(compared, ruling, this::rule);
        if (compared.statement().equals(ruledLast)) {
          item.focus();
        }
      }
      list.add(item);
    }
    content.add(new H2(translate("comparison." + verdict, group.size())), list);
  }

  private String name(String formationId) {
    return posture.formation(formationId).map(Formation::name).orElse(formationId);
  }

  private void rule(Statement statement, @Nullable Outcome outcome) {
    if (outcome == null) {
      rulings.withdraw(statement);
    } else {
      rulings.rule(new Ruling(statement, outcome, person.name().orElseThrow(), Instant.now()));
    }
    ruledLast = statement;
    show();
    ruledLast = null;
  }

  @Override
  public String getPageTitle() {
    return translate("comparison.title") + " · " + translate("atlas.title");
  }
}
