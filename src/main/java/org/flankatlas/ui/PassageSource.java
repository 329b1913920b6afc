package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.posture.Formation;
import org.jspecify.annotations.Nullable;

/** Whose passages are shown: those about a formation, or those of an article. */
class PassageSource extends Div {

  private final QuotationPicker.Choices choices;
  private final ComboBox<Formation> formation = new ComboBox<>(translate("editing.about"));
  private final ComboBox<ArticleSummary> article = new ComboBox<>(translate("editing.article"));
  private final Runnable onChange;
  private boolean setting;

  PassageSource(QuotationPicker.Choices choices, Runnable onChange) {
    this.choices = choices;
    this.onChange = onChange;
    addClassName("passage-source-choice");
    formation.setItemLabelGenerator(Formation::name);
    formation.setItems(choices.posture().formations());
    article.setItemLabelGenerator(ArticleSummary::title);
    article.setItems(
        query ->
            matching(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
    formation.addValueChangeListener(event -> chosen(article, event.getValue() != null));
    article.addValueChangeListener(event -> chosen(formation, event.getValue() != null));
    add(formation, article);
  }

  /** Chooses a formation or, where there is none, the newest article. */
  void begin(@Nullable String formationId) {
    setting = true;
    Optional<Formation> known = choices.posture().formation(String.valueOf(formationId));
    formation.setValue(known.orElse(null));
    article.setValue(
        known.isPresent()
            ? null
            : choices.articles().summaries(0, 1).stream().findFirst().orElse(null));
    setting = false;
  }

  Optional<ArticleSummary> article() {
    return article.getOptionalValue();
  }

  Optional<Formation> formation() {
    return formation.getOptionalValue();
  }

  private void chosen(ComboBox<?> other, boolean something) {
    if (!setting && something) {
      setting = true;
      other.clear();
      setting = false;
      onChange.run();
    }
  }

  private Stream<ArticleSummary> matching(String words) {
    ArticleCatalog articles = choices.articles();
    String wanted = words.toLowerCase(Locale.ROOT);
    return articles.summaries(0, articles.count()).stream()
        .filter(it -> it.title().toLowerCase(Locale.ROOT).contains(wanted));
  }
}
