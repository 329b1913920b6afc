package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** An editor at the shipped article, whose fourth paragraph names all four battlegroups. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:reviewed")
@WithMockUser(username = "ilze", roles = "EDITOR")
class ReviewViewTest extends BrowserlessAtlas {

  private static final String ARTICLE = "second-baltic-corps";

  @Autowired private Reviews reviews;
  @Autowired private ArticleCatalog articles;

  @BeforeEach
  void undecideEverything() {
    articles.passagesOf(ARTICLE).forEach(it -> write(it.passage().number(), List.of()));
  }

  @Test
  void beginsWithThePassageThatTheMatcherIsLeastSureOf() {
    navigate(ReviewView.class);

    PassageReview first = reviews.queue(1).getFirst();
    assertThat(text(find(ReviewedPassage.class).single())).contains(first.passage().text());
    assertThat(text(find(ReviewProgress.class).single()))
        .isEqualTo(reviews.queueLength() + " passages wait · 0 decided in this sitting");
    assertThat(title()).isEqualTo("Review · Flank Atlas");
  }

  @Test
  void showsThePassageWithItsNeighboursAndWhatWasFound() {
    open(4);

    assertThat(text(find(ReviewedPassage.class).single()))
        .contains("The change would build on", "The framework nations reflect");
    assertThat(candidates())
        .anySatisfy(it -> assertThat(it).startsWith("Battlegroup Latvia"))
        .allSatisfy(it -> assertThat(it).contains("Not yet checked", "certain", "“"));
    assertThat(marks()).isNotEmpty().allMatch(mark -> mark.getClassList().contains("machine"));
  }

  @Test
  void acceptsAllThatIsLeftAndGoesOn() {
    open(4);

    key("a");

    assertThat(review(4).decisions()).allMatch(it -> it.verdict() == Verdict.CONFIRMED);
    assertThat(review(4).open()).isEmpty();
    assertThat(review(4).decisions().getFirst().by()).isEqualTo("ilze");
    assertThat(words()).isNotEqualTo(review(4).passage().text());
    assertThat(text(find(ReviewProgress.class).single())).contains("1 decided");
    assertThat(said()).contains("Done: accepted all that was left.");
  }

  @Test
  void goesBackToWhatWasDecidedWhenItIsUndone() {
    open(4);
    key("a");

    key("u");

    assertThat(review(4).decisions()).isEmpty();
    assertThat(words()).isEqualTo(review(4).passage().text());
    assertThat(said()).contains("Undone.");
    assertThat(text(find(ReviewProgress.class).single())).contains("0 decided");
  }

  @Test
  void undoesStepAfterStep() {
    open(4);
    key("1");
    key("2");

    key("u");
    assertThat(review(4).decisions()).hasSize(1);
    key("u");
    assertThat(review(4).decisions()).isEmpty();
    key("u");

    assertThat(said()).contains("There was nothing to do.");
  }

  @Test
  void togglesTheFindingOfADigitBetweenAcceptedAndRejected() {
    open(4);

    key("2");
    assertThat(verdicts()).containsExactly(Verdict.CONFIRMED);
    assertThat(candidates().get(1)).contains("Accepted by ilze on");
    key("2");

    assertThat(verdicts()).containsExactly(Verdict.REJECTED);
    assertThat(candidates().get(1)).contains("Rejected by ilze on");
  }

  @Test
  void marksWordsAsCheckedOnceAllThatTheySpeakOfIs() {
    open(4);
    int all = candidates().size();

    for (int i = 1; i < all; i++) {
      key(String.valueOf(i));
    }
    assertThat(marks()).anyMatch(mark -> mark.getClassList().contains("machine"));
    key(String.valueOf(all));

    assertThat(marks()).allMatch(mark -> mark.getClassList().contains("checked"));
  }

  @Test
  void ignoresKeysThatMeanNothingHere() {
    open(4);

    key("9");
    key("k");
    key("w");
    key("escape");

    assertThat(review(4).version()).isEqualTo(reviews.review(ARTICLE, 4).orElseThrow().version());
    assertThat(review(4).decisions()).isEmpty();
  }

  @Test
  void choosesWithJAndDecidesWithEnter() {
    open(4);
    String second = reviews.review(ARTICLE, 4).orElseThrow().found().get(1).formationId();

    key("j");
    key("enter");

    assertThat(review(4).decisions()).extracting(Decision::formationId).containsExactly(second);
  }

  @Test
  void movesAFindingToAnotherFormation() {
    open(4);
    int battlegroup = indexOf("Battlegroup Latvia");
    choose(battlegroup);

    key("m");
    assertThat(text(find(FormationChooser.class).single()))
        .contains("Whom do the words speak of, if not of Battlegroup Latvia?");
    press("Multinational Corps Northeast");

    assertThat(decision("bg-latvia").verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(decision("mncne-szczecin").spans()).containsAll(decision("bg-latvia").spans());
  }

  @Test
  void addsAFormationForTheWordsThatAreChosen() {
    open(6);
    String text = review(6).passage().text();
    int start = text.indexOf("presidents");

    choose(start, start + "presidents".length());
    key("+");
    assertThat(text(find(FormationChooser.class).single())).contains("“presidents”");
    press("Battlegroup Latvia");

    assertThat(decision("bg-latvia").verdict()).isIn(Verdict.ADDED, Verdict.CONFIRMED);
    assertThat(decision("bg-latvia").spans()).contains(new Span(start, start + 10));
    assertThat(marks()).anyMatch(mark -> mark.getClassList().contains("checked"));
  }

  @Test
  void addsAFormationForTheWholePassage() {
    open(6);
    choose(0, 2);

    key("+");
    key("w");
    key("4");

    assertThat(review(6).decisions())
        .filteredOn(it -> it.at().isAfter(Instant.EPOCH))
        .extracting(Decision::spans)
        .contains(List.of(new Span(0, review(6).passage().text().length())));
  }

  @Test
  void takesNoWordsOutsideOfThePassage() {
    open(6);

    choose(-1, 3);
    choose(5, 99_999);
    key("+");

    assertThat(text(find(FormationChooser.class).single())).contains("The whole passage");
    key("escape");
    assertThat(find(FormationChooser.class).all()).isEmpty();
    assertThat(review(6).decisions()).isEmpty();
  }

  @Test
  void showsWhatAnotherEditorWroteMeanwhileAndLosesNothing() {
    open(4);
    Decision other = decisionOf("bg-estonia", "ada");
    write(4, List.of(other));

    choose(indexOf("Battlegroup Latvia"));
    key("enter");

    assertThat(review(4).decisions()).containsExactly(other);
    assertThat(text(find(ReviewNotice.class).single()))
        .contains("Another editor decided on this passage in the meantime.")
        .contains("“accepted Battlegroup Latvia”");
    assertThat(candidates()).anyMatch(it -> it.contains("Accepted by ada"));

    press("Do it on top of that");

    assertThat(review(4).decisions())
        .extracting(Decision::formationId)
        .containsExactly("bg-estonia", "bg-latvia");
  }

  @Test
  void undoesNothingThatAnotherEditorHasBuiltOn() {
    open(4);
    key("1");
    Decision other = decisionOf("bg-estonia", "ada");
    write(4, List.of(other));

    key("u");

    assertThat(review(4).decisions()).containsExactly(other);
    assertThat(text(find(ReviewNotice.class).single())).contains("nothing was undone");
  }

  @Test
  void goesOnAndBack() {
    navigate(ReviewView.class);
    String first = words();

    key("n");
    assertThat(words()).isNotEqualTo(first);
    key("p");
    assertThat(words()).isEqualTo(first);
    key("p");

    assertThat(words()).isEqualTo(first);
    assertThat(said()).contains("first passage");
  }

  @Test
  void saysWhenTheQueueEndsAndWhenNothingWaits() {
    navigate(ReviewView.class);
    int waiting = reviews.queueLength();

    for (int i = 0; i < waiting; i++) {
      key("n");
    }
    assertThat(said()).contains("last passage in the queue");
    for (PassageReview left : reviews.queue(99)) {
      open(left.passage().number());
      key("a");
    }
    navigate(ReviewView.class);

    assertThat(reviews.queueLength()).isZero();
    assertThat(text(find(ReviewView.class).single())).contains("Nothing waits for a decision.");
    assertThat(find(PassageDesk.class).all()).isEmpty();
  }

  @Test
  void saysThatAPassageIsUnknownAndShowsTheQueue() {
    go("unwritten", 1);

    assertThat(said()).contains("There is no such passage");
    assertThat(find(PassageDesk.class).all()).hasSize(1);
  }

  private static void go(String article, int passage) {
    UI.getCurrent()
        .navigate(
            ReviewView.class,
            QueryParameters.simple(Map.of("article", article, "passage", String.valueOf(passage))));
  }

  private void open(int passage) {
    go(ARTICLE, passage);
  }

  private void key(String key) {
    PassageDesk desk = find(PassageDesk.class).single();
    ComponentUtil.fireEvent(desk, new ReviewDesk.KeyEvent(desk, true, key));
  }

  private void choose(int start, int end) {
    PassageDesk desk = find(PassageDesk.class).single();
    ComponentUtil.fireEvent(desk, new ReviewDesk.WordsEvent(desk, true, start, end));
  }

  /** Makes the finding at an index the one that keys are about. */
  private void choose(int index) {
    for (int i = 0; i < 9; i++) {
      key("k");
    }
    for (int i = 0; i < index; i++) {
      key("j");
    }
  }

  private int indexOf(String name) {
    return candidates().stream().map(it -> it.startsWith(name)).toList().indexOf(true);
  }

  private List<String> candidates() {
    return find(ListItem.class, find(CandidateList.class).single()).all().stream()
        .map(BrowserlessAtlas::text)
        .toList();
  }

  private List<Element> marks() {
    return all("mark", find(ReviewedPassage.class).single());
  }

  private String words() {
    return all("blockquote", find(ReviewedPassage.class).single()).getFirst().getTextRecursively();
  }

  private String said() {
    return text(find(ReviewNotice.class).single());
  }

  private PassageReview review(int passage) {
    return reviews.review(ARTICLE, passage).orElseThrow();
  }

  private List<Verdict> verdicts() {
    return review(4).decisions().stream().map(Decision::verdict).toList();
  }

  private Decision decision(String formationId) {
    return articles.passagesOf(ARTICLE).stream()
        .flatMap(it -> review(it.passage().number()).decisions().stream())
        .filter(it -> it.formationId().equals(formationId))
        .findFirst()
        .orElseThrow();
  }

  private Decision decisionOf(String formationId, String by) {
    return new Decision(
        formationId,
        Verdict.CONFIRMED,
        List.of(new Span(0, 3)),
        by,
        Instant.parse("2026-06-01T12:00:00Z"));
  }

  private void write(int passage, List<Decision> decisions) {
    reviews.decide(ARTICLE, passage, review(passage).version(), decisions);
  }
}
