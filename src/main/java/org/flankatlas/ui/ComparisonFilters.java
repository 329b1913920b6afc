package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.posture.Formation;

/** The ways to what one article states, and to what is stated of one formation. */
class ComparisonFilters extends Div {

  ComparisonFilters(
      ComparisonQuery here, List<ArticleSummary> articles, List<Formation> formations) {
    Nav ofArticle = nav("comparison.articles");
    ofArticle.add(here.ofArticle(Optional.empty()).link(translate("comparison.all")));
    articles.forEach(it -> ofArticle.add(here.ofArticle(Optional.of(it.id())).link(it.title())));
    Nav ofFormation = nav("comparison.formations");
    ofFormation.add(here.ofFormation(Optional.empty()).link(translate("comparison.whole")));
    formations.forEach(
        it -> ofFormation.add(here.ofFormation(Optional.of(it.id())).link(it.caption())));
    add(current(ofArticle, here), current(ofFormation, here));
  }

  private static Nav nav(String key) {
    Nav nav = new Nav();
    nav.addClassName("sheet-nav");
    nav.setAriaLabel(translate(key));
    return nav;
  }

  private static Nav current(Nav nav, ComparisonQuery here) {
    String address = here.link("").getHref();
    nav.getChildren()
        .map(RouterLink.class::cast)
        .filter(link -> link.getHref().equals(address))
        .forEach(link -> link.getElement().setAttribute("aria-current", "page"));
    return nav;
  }
}
