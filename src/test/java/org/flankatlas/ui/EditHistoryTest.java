package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Step;
import org.junit.jupiter.api.Test;

class EditHistoryTest {

  private static final Briefing ABC = briefing("A", "B", "C");

  private final EditHistory fresh = EditHistory.of(ABC);

  @Test
  void undoesAndRedoesOneEditAfterTheOther() {
    EditHistory edited = renamed(renamed(fresh, "", "X"), "", "Y");

    assertThat(headlines(edited)).containsExactly("Y", "B", "C");
    assertThat(headlines(edited.undo())).containsExactly("X", "B", "C");
    assertThat(edited.undo().undo().present()).isEqualTo(fresh.present());
    assertThat(edited.undo().undo().redo().redo().present()).isEqualTo(edited.present());
  }

  @Test
  void staysWhereThereIsNothingToUndoOrRedo() {
    assertThat(fresh.undo()).isEqualTo(fresh);
    assertThat(fresh.redo()).isEqualTo(fresh);
    assertThat(fresh.canUndo()).isFalse();
    assertThat(fresh.canRedo()).isFalse();
  }

  @Test
  void undoesEditsOfTheSameThingTogether() {
    EditHistory edited = renamed(renamed(fresh, "headline", "X"), "headline", "XY");

    assertThat(edited.undo().present()).isEqualTo(fresh.present());
    assertThat(edited.undo().canUndo()).isFalse();
  }

  @Test
  void undoesTheSameThingOfTwoStepsOneByOne() {
    EditHistory edited = renamed(renamed(fresh, "headline", "X").open(1), "headline", "Y");

    assertThat(headlines(edited.undo())).containsExactly("X", "B", "C");
    assertThat(edited.undo().present().step()).isEqualTo(1);
  }

  @Test
  void countsAnEditThatChangesNothingAsNone() {
    assertThat(renamed(fresh, "", "A").canUndo()).isFalse();
  }

  @Test
  void keepsWhatCanBeRedoneWhileOnlyAnotherStepComesIntoView() {
    EditHistory undone = renamed(fresh, "", "X").undo().open(2);

    assertThat(undone.canRedo()).isTrue();
    assertThat(renamed(undone, "", "Z").canRedo()).isFalse();
  }

  @Test
  void staysAtItsStepWhenOneIsWantedThatIsNotThere() {
    assertThat(fresh.open(3).present().step()).isZero();
    assertThat(fresh.open(-1).present().step()).isZero();
  }

  @Test
  void forgetsTheOldestEdits() {
    EditHistory edited = fresh;
    for (int i = 0; i < EditHistory.MOST + 5; i++) {
      edited = renamed(edited, "", "X" + i);
    }

    assertThat(edited.past()).hasSize(EditHistory.MOST);
    assertThat(edited.past().getFirst().inView().headline()).isEqualTo("X4");
  }

  @Test
  void movesAStepToThePlaceOfAnotherAndKeepsItInView() {
    Moment moved = fresh.present().moved(0, 2);

    assertThat(headlines(moved)).containsExactly("B", "C", "A");
    assertThat(moved.step()).isEqualTo(2);
    assertThat(headlines(moved.moved(2, 0))).containsExactly("A", "B", "C");
    assertThat(moved.moved(0, 3)).isEqualTo(moved);
    assertThat(moved.moved(-1, 0)).isEqualTo(moved);
  }

  @Test
  void addsAStepAfterTheOneInView() {
    Moment added = fresh.open(1).present().added(BrowserlessBriefings.step("D"));

    assertThat(headlines(added)).containsExactly("A", "B", "D", "C");
    assertThat(added.inView().headline()).isEqualTo("D");
  }

  @Test
  void removesTheStepInViewButNotTheLastOne() {
    Moment removed = fresh.open(2).present().removed();

    assertThat(headlines(removed)).containsExactly("A", "B");
    assertThat(removed.step()).isEqualTo(1);
    Moment one = removed.removed();
    assertThat(headlines(one)).containsExactly("A");
    assertThat(one.removed()).isEqualTo(one);
  }

  @Test
  void addsNoMoreStepsThanABriefingMayHave() {
    String[] many =
        IntStream.range(0, Briefing.MOST_STEPS).mapToObj(i -> "S" + i).toArray(String[]::new);
    Moment full = EditHistory.of(briefing(many)).present();

    assertThat(full.added(BrowserlessBriefings.step("D"))).isEqualTo(full);
  }

  @Test
  void staysAtItsStepInAnotherBriefingOrAtTheLast() {
    assertThat(fresh.open(2).present().with(briefing("A", "B")).step()).isEqualTo(1);
    assertThat(fresh.open(1).present().with(ABC).step()).isEqualTo(1);
  }

  @Test
  void refusesAStepThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Moment(ABC, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Moment(ABC, -1));
  }

  private static EditHistory renamed(EditHistory history, String edit, String headline) {
    return history.change(edit, history.present().edited(it -> it.withHeadline(headline)));
  }

  private static Briefing briefing(String... headlines) {
    List<Step> steps = List.of(headlines).stream().map(BrowserlessBriefings::step).toList();
    return new Briefing("abc", "ABC", "", steps);
  }

  private static List<String> headlines(EditHistory history) {
    return headlines(history.present());
  }

  private static List<String> headlines(Moment moment) {
    return moment.briefing().steps().stream().map(Step::headline).toList();
  }
}
