package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Revision;
import org.jspecify.annotations.Nullable;

/** One passage under review with its candidates, and what an editor can wish of them. */
class PassageDesk extends ReviewDesk {

  /**
   * What an editor wishes.
   *
   * @param told in words, to follow "done:"
   * @param change what it makes of the decisions
   * @param goesOn whether the next passage follows
   */
  record Wish(String told, Function<Revision, List<Decision>> change, boolean goesOn) {}

  private final PostureCatalog posture;
  private final Consumer<Wish> onWish;
  private final ReviewedPassage passage;
  private final CandidateList list;
  private final FormationChooser chooser;
  private final Paragraph none = new Paragraph(translate("review.none"));
  private final NativeButton acceptAll =
      new NativeButton(translate("review.acceptAll"), e -> acceptAll());
  private final NativeButton add = new NativeButton(translate("review.add"), e -> add());
  private @Nullable PassageReview review;
  private List<Candidate> candidates = List.of();
  private @Nullable Span words;
  private int current;

  PassageDesk(ArticleCatalog articles, PostureCatalog posture, Consumer<Wish> onWish) {
    this.posture = posture;
    this.onWish = onWish;
    passage = new ReviewedPassage(articles);
    list = new CandidateList(posture, this::onButton);
    chooser = new FormationChooser(posture, this::showWords, this::focusList);
    acceptAll.addClassName("submit");
    add.addClassName("toggle");
    Div buttons = new Div(acceptAll, add);
    buttons.addClassName("verdicts");
    Section found =
        new Section(
            new H2(translate("review.candidates")), buttons, chooser, list, none, new KeyLegend());
    add(passage, found);
    addWordsListener(event -> chooseWords(event.start(), event.end()));
  }

  /** Shows a passage; its first undecided candidate is the one that keys are about. */
  void show(PassageReview shown) {
    boolean same = review != null && review.passage().equals(shown.passage());
    review = shown;
    words = null;
    candidates = Candidate.of(shown);
    current = same ? Math.min(current, Math.max(0, candidates.size() - 1)) : firstOpen();
    chooser.close();
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
    if (chooser.isAsking()) {
      pressWhileAsking(key);
      return;
    }
    switch (key) {
      case "a" -> acceptAll();
      case "j" -> choose(current + 1);
      case "k" -> choose(current - 1);
      case "enter" -> toggle(current);
      case "m" -> move(current);
      case "+" -> add();
      default -> digit(key, this::toggle);
    }
  }

  private void pressWhileAsking(String key) {
    switch (key) {
      case "w" -> {
        chooser.toggleWhole();
        showWords();
      }
      case "escape" -> chooser.cancel();
      default -> digit(key, chooser::choose);
    }
  }

  private static void digit(String key, Consumer<Integer> then) {
    if (key.matches("[1-9]")) {
      then.accept(Integer.parseInt(key) - 1);
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
      case ACCEPT -> wish("review.told.accept", id, it -> it.accept(id));
      case REJECT -> wish("review.told.reject", id, it -> it.reject(id));
      case MOVE -> move(index);
    }
    if (wish != CandidateList.Wish.MOVE) {
      list.focus(wish, index);
    }
  }

  private void toggle(int index) {
    if (index < candidates.size()) {
      choose(index);
      Candidate candidate = candidates.get(index);
      String id = candidate.formationId();
      String told = candidate.isAccepted() ? "review.told.reject" : "review.told.accept";
      wish(told, id, it -> it.toggle(id));
    }
  }

  private void acceptAll() {
    onWish.accept(new Wish(translate("review.told.all"), Revision::acceptOpen, true));
  }

  private void move(int index) {
    if (index < candidates.size()) {
      Candidate from = candidates.get(index);
      chooser.ask(
          translate("review.ask.move", name(from.formationId())),
          false,
          from.formationId(),
          to -> {
            String told = translate("review.told.move", name(from.formationId()), to.name());
            onWish.accept(new Wish(told, it -> it.move(from.formationId(), to.id()), false));
            focusList();
          });
      chooser.showWords(CandidateList.words(shown(), from.spans()));
    }
  }

  private void add() {
    chooser.ask(translate("review.ask.add"), true, null, this::add);
    showWords();
  }

  private void add(Formation formation) {
    List<Span> meant = List.of(meant());
    wish("review.told.add", formation.id(), it -> it.add(formation.id(), meant));
    focusList();
  }

  /** The chosen words, or the whole passage where that is wanted or no words are chosen. */
  private Span meant() {
    Span chosen = words;
    return chosen == null || chooser.isWholePassage()
        ? new Span(0, shown().passage().text().length())
        : chosen;
  }

  private void chooseWords(int start, int end) {
    boolean inText = start >= 0 && start < end && end <= shown().passage().text().length();
    words = inText ? new Span(start, end) : null;
    showWords();
  }

  private void showWords() {
    chooser.showWords(
        words == null || chooser.isWholePassage()
            ? translate("review.whole.meant")
            : CandidateList.words(shown(), List.of(meant())));
  }

  private void wish(String told, String formationId, Function<Revision, List<Decision>> change) {
    onWish.accept(new Wish(translate(told, name(formationId)), change, false));
  }

  private void focusList() {
    list.getElement().callJsFunction("focus");
  }

  private String name(String formationId) {
    return posture.formation(formationId).map(Formation::name).orElse(formationId);
  }

  private PassageReview shown() {
    return Objects.requireNonNull(review);
  }
}
