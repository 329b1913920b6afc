package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.PassageReview;
import org.jspecify.annotations.Nullable;

/** One passage under review with its candidates, and what an editor can wish of them. */
class PassageDesk extends ReviewDesk {

  private final ReviewWish.Of wishes;
  private final Consumer<ReviewWish> onWish;
  private final ReviewedPassage passage;
  private final CandidateList list;
  private final WordsQuestion question;
  private final Paragraph none = new Paragraph(translate("review.none"));
  private final NativeButton acceptAll =
      new NativeButton(translate("review.acceptAll"), e -> acceptAll());
  private final NativeButton add = new NativeButton(translate("review.add"), e -> add());
  private @Nullable PassageReview review;
  private List<Candidate> candidates = List.of();
  private int current;

  PassageDesk(ArticleCatalog articles, PostureCatalog posture, Consumer<ReviewWish> onWish) {
    wishes = new ReviewWish.Of(posture);
    this.onWish = onWish;
    passage = new ReviewedPassage(articles);
    list = new CandidateList(posture, this::onButton);
    question = new WordsQuestion(posture, this::focusList);
    acceptAll.addClassName("submit");
    add.addClassName("toggle");
    Div buttons = new Div(acceptAll, add);
    buttons.addClassName("verdicts");
    Section found =
        new Section(
            new H2(translate("review.candidates")),
            buttons,
            question.component(),
            list,
            none,
            new KeyLegend());
    add(passage, found);
    addWordsListener(event -> question.choose(event.start(), event.end()));
  }

  /** Shows a passage; its first undecided candidate is the one that keys are about. */
  void show(PassageReview shown) {
    boolean same = review != null && review.passage().equals(shown.passage());
    review = shown;
    candidates = Candidate.of(shown);
    current = same ? Math.min(current, Math.max(0, candidates.size() - 1)) : firstOpen();
    question.show(shown);
    passage.show(shown, candidates);
    list.show(shown, candidates);
    list.choose(current);
    none.setVisible(candidates.isEmpty());
    acceptAll.setEnabled(!shown.open().isEmpty());
  }

  private int firstOpen() {
    return Math.max(0, candidates.stream().map(Candidate::isOpen).toList().indexOf(true));
  }

  /** Does what a key means here; a key without a meaning does nothing. */
  void press(String key) {
    if (question.isAsked()) {
      question.press(key);
      return;
    }
    switch (key) {
      case "a" -> acceptAll();
      case "j" -> choose(current + 1);
      case "k" -> choose(current - 1);
      case "enter" -> toggle(current);
      case "m" -> move(current);
      case "+" -> add();
      default -> WordsQuestion.digit(key, this::toggle);
    }
  }

  private void choose(int index) {
    if (index >= 0 && index < candidates.size()) {
      current = index;
      list.choose(index);
    }
  }

  private void onButton(CandidateList.Wish wish, int index) {
    choose(index);
    String id = candidates.get(index).formationId();
    switch (wish) {
      case ACCEPT -> onWish.accept(wishes.accept(id));
      case REJECT -> onWish.accept(wishes.reject(id));
      case MOVE -> move(index);
    }
    if (wish != CandidateList.Wish.MOVE) {
      list.focus(wish, index);
    }
  }

  private void toggle(int index) {
    if (index < candidates.size()) {
      choose(index);
      onWish.accept(wishes.toggle(candidates.get(index)));
    }
  }

  private void acceptAll() {
    onWish.accept(ReviewWish.acceptAll());
  }

  private void move(int index) {
    if (index < candidates.size()) {
      Candidate from = candidates.get(index);
      question.askToMove(
          from,
          wishes.name(from.formationId()),
          to -> {
            onWish.accept(wishes.move(from.formationId(), to));
            focusList();
          });
    }
  }

  private void add() {
    question.askToAdd(
        (formation, words) -> {
          onWish.accept(wishes.add(formation.id(), words));
          focusList();
        });
  }

  private void focusList() {
    list.getElement().callJsFunction("focus");
  }
}
