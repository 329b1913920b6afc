package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;

/** One passage that speaks of the formation in view, and why, and where it is from. */
class PassageQuote extends Div {

  /**
   * A passage with one match.
   *
   * @param underHeading whether a heading above it shows the article already
   */
  PassageQuote(MatchedPassage matched, ArticleSummary article, boolean underHeading) {
    addClassName("passage");
    Element quote = new Element("blockquote");
    if (article.url() != null) {
      quote.setAttribute("cite", article.url().toString());
    }
    MarkedText.append(quote, matched);
    getElement().appendChild(quote);
    Div source = new Div(PassageLabels.article(article));
    source.addClassName(underHeading ? "visually-hidden" : "passage-source");
    add(footer(article, matched), source);
  }

  private static Div footer(ArticleSummary article, MatchedPassage matched) {
    Match match = matched.matches().getFirst();
    Div footer =
        new Div(new Span(PassageLabels.number(matched.passage())), new Span(match.reason()));
    footer.addClassName("passage-footer");
    if (match.certainty() != Certainty.HIGH) {
      Span certainty = new Span(translate("certainty." + match.certainty()));
      certainty.addClassName("uncertain");
      footer.add(certainty);
    }
    Check check = match.checked();
    footer.add(
        new Span(
            check == null
                ? translate("passage.unchecked")
                : translate("passage.checked", check.by())),
        new Anchor(
            Addresses.passage(article.id(), matched.passage().number()), translate("passage.open")),
        new CopyButton(PassageLabels.citation(article, matched.passage())));
    return footer;
  }
}
