package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithMockUser;

class BriefingsViewTest extends BrowserlessBriefings {

  @Test
  void tellsOfEachBriefingWhatItIsAndWhoSavedIt() {
    add("Two steps", "One", "Two");

    navigate(BriefingsView.class);

    assertThat(items()).hasSize(2);
    assertThat(items().getFirst())
        .contains("NATO’s second Baltic corps in ten steps", "10 steps", "Shipped with the atlas");
    assertThat(items().getLast())
        .contains("Two steps", "About it.", "2 steps", "5 min planned", "Saved by ben on ")
        .contains("UTC");
    assertThat(title()).isEqualTo("Briefings · Flank Atlas");
  }

  @Test
  void leadsEverybodyToPlayRehearseAndTakeAlong() {
    navigate(BriefingsView.class);

    assertThat(ways("Present", "Rehearse", "Take along"))
        .extracting(Anchor::getHref)
        .containsExactly(
            "briefing/" + SHIPPED,
            "briefing/" + SHIPPED + "?quiz",
            "briefing/" + SHIPPED + "#take");
    assertThat(ways("Present", "Rehearse", "Take along")).allMatch(Anchor::isRouterIgnore);
  }

  @Test
  void offersAReaderNothingToChange() {
    add("Two steps", "One", "Two");
    navigate(BriefingsView.class);

    assertThat(find(NativeDetails.class).all()).isEmpty();
    assertThat(buttons()).doesNotContain("Copy", "Remove");
    assertThat(ways("Edit", "Take out as JSON")).isEmpty();
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void letsAShippedBriefingBeCopiedAlone() {
    navigate(BriefingsView.class);

    assertThat(ways("Edit")).isEmpty();
    assertThat(buttons()).contains("Copy").doesNotContain("Remove");

    press("Copy");

    assertThat(made()).singleElement().returns("ada", it -> it.savedBy());
    assertThat(made().getFirst().briefing().title())
        .isEqualTo("Copy of NATO’s second Baltic corps in ten steps");
    assertThat(address()).isEqualTo("briefings/" + SHIPPED + "-2/edit");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void makesABriefingWithAnAddressOfItsTitle() {
    navigate(BriefingsView.class);
    unfold(NewBriefing.class);

    press("Make it");
    assertThat(text(find(NewBriefing.class).single())).contains("This can’t be empty.");
    find(Input.class).withId("briefing-title").single().setValue("Ādaži in 2 steps");
    press("Make it");

    assertThat(address()).isEqualTo("briefings/adazi-in-2-steps/edit");
    assertThat(stored("adazi-in-2-steps").steps()).hasSize(1);
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void asksBeforeItRemovesABriefing() {
    String id = add("Two steps", "One", "Two");
    navigate(BriefingsView.class);

    press("Remove");
    assertThat(items().getLast()).contains("Remove “Two steps”, with every version of it?");
    press("Keep it");
    assertThat(briefings.briefing(id)).isPresent();
    press("Remove");
    press("Remove it");

    assertThat(briefings.briefing(id)).isEmpty();
    assertThat(status()).isEqualTo("“Two steps” is removed. 1 briefing");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void bringsInWhatWasTakenOut() {
    bringIn(files.write(stored(SHIPPED)));

    assertThat(made()).singleElement().returns(SHIPPED + "-2", it -> it.briefing().id());
    assertThat(made().getFirst().briefing().steps()).isEqualTo(stored(SHIPPED).steps());
    assertThat(status()).contains("is here. 2 briefings");
  }

  @ParameterizedTest
  @WithMockUser(username = "ada", roles = "EDITOR")
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"<script>alert(1)</script>\"",
        "{\"format\": \"flank-atlas-briefing/1\"",
        "{\"format\": \"flank-atlas-briefing/9\", \"id\": \"../x\", \"title\": \"\", \"steps\": []}",
        "{\"__proto__\": {\"admin\": true}}"
      })
  void refusesHostileJsonAndStoresNothing(String json) {
    bringIn(json);

    assertThat(made()).isEmpty();
    assertThat(text(find(BriefingImport.class).single())).contains("Nothing was stored.");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void listsEveryProblemOfABriefingThatNamesWhatIsNotThere() {
    String json =
        files
            .write(stored(SHIPPED))
            .replace("\"selected\" : \"bg-latvia\"", "\"selected\" : \"bg-atlantis\"")
            .replace("\"minutes\" : 2.0", "\"minutes\" : -2.0");

    bringIn(json);

    List<String> problems =
        all("li", find(BriefingImport.class).single()).stream()
            .map(it -> it.getTextRecursively())
            .toList();
    assertThat(problems)
        .anyMatch(it -> it.contains("bg-atlantis"))
        .anyMatch(it -> it.contains("-2"))
        .hasSizeGreaterThan(2);
    assertThat(made()).isEmpty();
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void refusesAFileThatIsNoText() {
    BriefingUpload upload = new BriefingUpload("file", json -> {}, problem -> told = problem);

    upload.outcomeOf("x.json", new byte[] {(byte) 0xff, (byte) 0xfe, 0}).run();
    assertThat(told).isEqualTo("x.json is no text in UTF-8.");

    upload.outcomeOf("x.json", new byte[BriefingUpload.MOST_BYTES + 1]).run();
    assertThat(told).contains("larger than 4 MB");
  }

  @Test
  void readsAFileWithAMarkOfItsByteOrder() {
    BriefingUpload upload = new BriefingUpload("file", json -> told = json, problem -> {});

    upload.outcomeOf("x.json", "\uFEFF{}".getBytes(StandardCharsets.UTF_8)).run();

    assertThat(told).isEqualTo("{}");
  }

  private String told = "";

  private void bringIn(String json) {
    navigate(BriefingsView.class);
    unfold(BriefingImport.class);
    all("textarea", find(BriefingImport.class).single()).getFirst().setProperty("value", json);
    press("Read the briefing");
  }

  private List<String> items() {
    return find(BriefingItem.class).all().stream().map(BrowserlessAtlas::text).toList();
  }

  private List<String> buttons() {
    return find(NativeButton.class).all().stream().map(BrowserlessAtlas::text).toList();
  }

  private List<Anchor> ways(String... names) {
    return find(Anchor.class)
        .withCondition(it -> List.of(names).contains(text((Component) it)))
        .all();
  }

  private String status() {
    return find(Paragraph.class)
        .withCondition(it -> "status".equals(it.getElement().getAttribute("role")))
        .single()
        .getText();
  }
}
