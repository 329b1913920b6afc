package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.PassageReview;

/**
 * A passage under review, large, between its neighbours in grey; its words can be chosen. Each mark
 * bears the numbers of its candidates.
 */
class ReviewedPassage extends Section {

  private final ArticleCatalog articles;

  ReviewedPassage(ArticleCatalog articles) {
    this.articles = articles;
    addClassName("reviewed");
    setAriaLabel(translate("review.passage"));
  }

  void show(PassageReview review, List<Candidate> candidates) {
    removeAll();
    add(source(review));
    neighbour(review, -1).ifPresent(this::add);
    getElement().appendChild(words(review, candidates));
    neighbour(review, 1).ifPresent(this::add);
  }

  private static Div source(PassageReview review) {
    Passage passage = review.passage();
    Anchor open =
        new Anchor(
            Addresses.passage(passage.articleId(), passage.number()),
            PassageLabels.number(passage));
    Anchor title = new Anchor("articles/" + passage.articleId(), review.article().title());
    title.addClassName("source-voice");
    Anchor compare =
        new Anchor(ComparisonQuery.address(passage.articleId()), translate("comparison.link"));
    Div source = new Div(open, title, new Div(PassageLabels.published(review.article())), compare);
    source.addClassName("reviewed-source");
    return source;
  }

  private Optional<Paragraph> neighbour(PassageReview review, int step) {
    int number = review.passage().number() + step;
    return articles.article(review.passage().articleId()).stream()
        .flatMap(article -> article.passages().stream())
        .filter(passage -> passage.number() == number)
        .filter(passage -> passage.kind() != Passage.Kind.FURNITURE)
        .findFirst()
        .map(
            passage -> {
              Paragraph paragraph = new Paragraph(passage.text());
              paragraph.addClassName("neighbour");
              return paragraph;
            });
  }

  private static Element words(PassageReview review, List<Candidate> candidates) {
    Element words = new Element("blockquote");
    words
        .setAttribute(ReviewDesk.WORDS, "")
        .setAttribute("tabindex", "0")
        .setAttribute("role", "group")
        .setAttribute("aria-label", translate("review.words"));
    List<Candidate> held = candidates.stream().filter(it -> !it.isRejected()).toList();
    MarkedText.append(
        words,
        new MatchedPassage(review.passage(), held.stream().map(ReviewedPassage::match).toList()),
        (mark, of) -> {
          mark.setText(of.span().of(review.passage().text()));
          List<Candidate> meant =
              held.stream().filter(it -> of.formationIds().contains(it.formationId())).toList();
          boolean checked = meant.stream().allMatch(Candidate::isAccepted);
          mark.getClassList().add(checked ? "checked" : "machine");
          mark.setAttribute("data-numbers", numbers(meant, candidates));
        });
    return words;
  }

  private static Match match(Candidate candidate) {
    return new Match(
        candidate.formationId(), candidate.spans(), candidate.reason(), Certainty.HIGH);
  }

  private static String numbers(List<Candidate> meant, List<Candidate> all) {
    return meant.stream()
        .map(it -> String.valueOf(all.indexOf(it) + 1))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
