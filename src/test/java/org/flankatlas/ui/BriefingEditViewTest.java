package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Step;
import org.flankatlas.map.FlankMap;
import org.flankatlas.map.SelectEvent;
import org.flankatlas.map.ViewEvent;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ada", roles = "EDITOR")
class BriefingEditViewTest extends BrowserlessBriefings {

  @Test
  void showsTheFirstStepWithItsMapAndItsWords() {
    edit("One", "Two");

    assertThat(rows()).hasSize(2);
    assertThat(rows().getFirst()).contains("1", "One", "2.5 min");
    assertThat(input("step-headline").getValue()).isEqualTo("One");
    assertThat(snapshot().get("camera").get("westDeg").asDouble()).isEqualTo(20);
    assertThat(title()).isEqualTo("Edit “Trial” · Flank Atlas");
  }

  @Test
  void savesEachEditAsANewVersion() {
    String id = edit("One", "Two");

    input("step-headline").setValue("The first");

    assertThat(stored(id).steps().getFirst().headline()).isEqualTo("The first");
    assertThat(briefings.versions(id)).extracting(it -> it.version()).containsExactly(2L, 1L);
    assertThat(briefings.versions(id).getFirst().savedBy()).isEqualTo("ada");
    assertThat(head()).contains("Saved ");
  }

  @Test
  void saysWhatIsWrongWithAWordAndKeepsTheBriefingAsItWas() {
    String id = edit("One");

    input("step-headline").setValue("");
    input("step-minutes").setValue("soon");
    input("step-rings").setValue("50, 9000");

    assertThat(view().getElement().getTextRecursively())
        .contains("A headline has 1 to 200 characters, has 0")
        .contains("“soon” is no number of minutes from 0 to 180.")
        .contains("“9000” is no distance");
    assertThat(stored(id).steps()).containsExactly(step("One"));
    assertThat(input("step-headline").getValue()).isEmpty();
  }

  @Test
  void recordsTheViewThatTheMapTells() {
    String id = edit("One");
    long serial = serial();

    press("Record this view");
    tellView(21.000001, 54, 27, 58.5);

    assertThat(stored(id).steps().getFirst().camera())
        .isEqualTo(new Bounds(21, 54, 27, 58.5, Bounds.CLOSEST_ZOOM));
    assertThat(serial()).isEqualTo(serial);
    press("Undo");
    assertThat(serial()).isGreaterThan(serial);
  }

  @Test
  void recordsTheViewAsANewStep() {
    String id = edit("One", "Two");

    press("Record as a new step");
    tellView(21, 54, 27, 58.5);

    assertThat(headlines(id)).containsExactly("One", "New step", "Two");
    assertThat(stored(id).steps().get(1).camera().westDeg()).isEqualTo(21);
    assertThat(input("step-headline").getValue()).isEqualTo("New step");
  }

  @Test
  void ignoresAViewThatCanNotBe() {
    String id = edit("One");

    press("Record this view");
    tellView(Double.NaN, 54, 27, 58.5);
    tellView(28, 54, 27, 58.5);

    assertThat(stored(id).steps()).containsExactly(step("One"));
  }

  @Test
  void selectsAFormationOnTheMapAndNoOther() {
    String id = edit("One");

    select("bg-atlantis");
    assertThat(stored(id).steps().getFirst().selectedId()).isNull();
    select("bg-latvia");
    assertThat(stored(id).steps().getFirst().selectedId()).isEqualTo("bg-latvia");
    select("bg-latvia");
    assertThat(stored(id).steps().getFirst().selectedId()).isNull();
  }

  @Test
  void switchesWhatTheMapShows() {
    String id = edit("One");

    press("Plain pins");
    press("Lines of command");
    press("Relief");
    toggle(1, "Battlegroup Latvia");
    input("step-rings").setValue("250 50");

    assertThat(stored(id).steps().getFirst().shown())
        .returns(true, it -> it.pins())
        .returns(false, it -> it.linesOfCommand())
        .returns(List.of("relief"), it -> it.hiddenGround())
        .returns(List.of("bg-latvia"), it -> it.formationIds())
        .returns(List.of(50.0, 250.0), it -> it.radiiKm());
  }

  @Test
  void ordersAddsDuplicatesAndRemovesSteps() {
    String id = edit("One", "Two", "Three");

    wish("next");
    wish("later");
    assertThat(headlines(id)).containsExactly("One", "Three", "Two");
    press("Earlier");
    assertThat(headlines(id)).containsExactly("One", "Two", "Three");
    press("Duplicate");
    assertThat(headlines(id)).containsExactly("One", "Two", "Two", "Three");
    wish("remove");
    press("Add");
    assertThat(headlines(id)).containsExactly("One", "Two", "Three", "New step");
  }

  @Test
  void undoesAndRedoesByKeyWhatWasSaved() {
    String id = edit("One", "Two");
    wish("later");

    wish("undo");
    assertThat(headlines(id)).containsExactly("One", "Two");
    wish("redo");
    assertThat(headlines(id)).containsExactly("Two", "One");
    wish("anything");
    assertThat(headlines(id)).containsExactly("Two", "One");
  }

  @Test
  void quotesTheWordsThatAreChosenUpToThree() {
    String id = edit("One");
    unfold(QuotationPicker.class);
    press("NATO is moving to add a second Baltic corps");
    WordsToQuote words = find(WordsToQuote.class).single();

    words.choose(0, 4);
    press("Quote these words");
    words.choose(5, 900_000);
    press("Quote these words");
    words.choose(0, 14);
    press("Quote these words");

    Step step = stored(id).steps().getFirst();
    assertThat(step.quotations()).hasSize(3);
    assertThat(step.quotations().getFirst().text()).isEqualTo("NATO");
    assertThat(step.quotations().getLast().text()).isEqualTo("NATO is moving");
    assertThat(button("Quote these words").isEnabled()).isFalse();

    click(
        find(NativeButton.class)
            .withCondition(it -> it.getAriaLabel().orElse("").equals("Remove the quotation “NATO”"))
            .single());
    assertThat(stored(id).steps().getFirst().quotations()).hasSize(2);
    assertThat(button("Quote these words").isEnabled()).isTrue();
  }

  @Test
  void restoresAnOlderVersionAsTheNewest() {
    String id = edit("One");
    input("step-headline").setValue("Another");
    unfold(VersionList.class);

    press("Restore");

    assertThat(headlines(id)).containsExactly("One");
    assertThat(briefings.versions(id).getFirst().version()).isEqualTo(3);
    press("Undo");
    assertThat(headlines(id)).containsExactly("Another");
  }

  @Test
  void tellsOfAnotherEditorsSavingAndTakesTheirsWithMineInUndo() {
    String id = edit("One");
    saveAsBen(id, "Of Ben");

    input("step-headline").setValue("Of Ada");
    assertThat(text(find(ConflictNotice.class).single())).contains("ben saved this briefing");
    assertThat(head()).contains("Not saved");
    assertThat(headlines(id)).containsExactly("Of Ben");

    press("Take theirs");
    assertThat(input("step-headline").getValue()).isEqualTo("Of Ben");
    assertThat(text(find(ConflictNotice.class).single())).isEmpty();
    press("Undo");
    assertThat(headlines(id)).containsExactly("Of Ada");
    assertThat(briefings.versions(id)).extracting(it -> it.savedBy()).contains("ben");
  }

  @Test
  void putsMineOverTheirsWhichStaysAmongTheVersions() {
    String id = edit("One");
    saveAsBen(id, "Of Ben");
    input("step-headline").setValue("Of Ada");
    saveAsBen(id, "Of Ben again");

    press("Put mine over it");
    assertThat(text(find(ConflictNotice.class).single())).contains("ben saved");
    press("Put mine over it");

    assertThat(headlines(id)).containsExactly("Of Ada");
    assertThat(briefings.versions(id))
        .extracting(it -> it.briefing().steps().getFirst().headline())
        .containsExactly("Of Ada", "Of Ben again", "Of Ben", "One");
  }

  @Test
  void savesMineAsACopyBesideTheirs() {
    String id = edit("One");
    saveAsBen(id, "Of Ben");
    input("step-headline").setValue("Of Ada");

    press("Save mine as a copy");

    assertThat(headlines(id)).containsExactly("Of Ben");
    assertThat(headlines(id + "-2")).containsExactly("Of Ada");
    assertThat(address()).isEqualTo("briefings/trial-2/edit");
  }

  @Test
  void keepsWhatIsOnTheDeskWhenAnotherRemovesTheBriefing() {
    String id = edit("One");
    removeWhatWasMade();

    input("step-headline").setValue("Of Ada");
    assertThat(text(find(ConflictNotice.class).single())).contains("was removed");
    press("Save mine as a copy");

    assertThat(headlines(id)).containsExactly("Of Ada");
  }

  @Test
  void offersToCopyAShippedBriefing() {
    UI.getCurrent().navigate("briefings/" + SHIPPED + "/edit");

    assertThat(find(BriefingDesk.class).all()).isEmpty();
    press("Make a copy");

    assertThat(address()).isEqualTo("briefings/" + SHIPPED + "-2/edit");
    assertThat(rows()).hasSize(10);
  }

  @Test
  void knowsNoBriefingOfAnotherName() {
    UI.getCurrent().navigate("briefings/atlantis/edit");

    assertThat(find(NotFoundView.class).all()).hasSize(1);
  }

  @Test
  void refusesToSaveOnceSomeoneIsNoEditorAnyMoreAndSaysSo() {
    String id = edit("One");
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("ada", "", "ROLE_USER"));

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> press("Duplicate"));

    assertThat(headlines(id)).containsExactly("One");
  }

  @Test
  void showsWhatABriefingNamesAndIsGone() {
    Step step = step("One").withSelected("bg-atlantis");
    Briefing briefing = new Briefing("gone", "Gone", "", List.of(step));
    BrowserlessShelf.asEditor(() -> shelf.add(briefing, "ben"));

    UI.getCurrent().navigate("briefings/gone/edit");

    assertThat(text(find(StepMap.class).single()))
        .contains("names a formation that the atlas no longer has: “bg-atlantis”");
  }

  private String edit(String... headlines) {
    String id = add("Trial", headlines);
    UI.getCurrent().navigate("briefings/" + id + "/edit");
    return id;
  }

  private void saveAsBen(String id, String headline) {
    BrowserlessShelf.asEditor(
        () -> {
          Briefing mine = stored(id);
          Briefing next = mine.withSteps(List.of(mine.steps().getFirst().withHeadline(headline)));
          return shelf.save(next, briefings.briefing(id).orElseThrow().version(), "ben");
        });
  }

  private void tellView(double west, double south, double east, double north) {
    FlankMap map = find(FlankMap.class).single();
    ComponentUtil.fireEvent(map, new ViewEvent(map, true, west, south, east, north));
  }

  private void select(String id) {
    FlankMap map = find(FlankMap.class).single();
    ComponentUtil.fireEvent(map, new SelectEvent(map, true, id));
  }

  private void wish(String wish) {
    BriefingDesk desk = find(BriefingDesk.class).single();
    ComponentUtil.fireEvent(desk, new DeskKeys.WishEvent(desk, true, wish));
  }

  private void toggle(int index, String name) {
    click(find(Toggle.class).withCondition(it -> text(it).equals(name)).all().get(index));
  }

  private static void click(NativeButton button) {
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private NativeButton button(String name) {
    return find(NativeButton.class).withCondition(it -> text(it).equals(name)).single();
  }

  private Input input(String id) {
    return find(Input.class).withId(id).single();
  }

  private List<String> rows() {
    return find(StepRow.class).all().stream().map(BrowserlessAtlas::text).toList();
  }

  private List<String> headlines(String id) {
    return stored(id).steps().stream().map(Step::headline).toList();
  }

  private String head() {
    return text(find(EditHead.class).single());
  }

  private long serial() {
    return snapshot().get("camera").get("serial").asLong();
  }

  @Override
  Component view() {
    return find(BriefingEditView.class).single();
  }
}
