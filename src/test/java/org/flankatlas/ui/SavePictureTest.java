package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the view gives to the browser for the foot of a picture. */
class SavePictureTest extends BrowserlessMap {

  @Test
  void explainsWhatIsOnTheMap() {
    open("");
    unfold(LayerSwitches.class);

    assertThat(groups()).containsExactly("Led by", "Symbols", "Posture");
    assertThat(texts("Led by"))
        .containsExactly("United Kingdom", "Canada", "Germany", "United States");
    assertThat(texts("Symbols"))
        .containsExactly(
            "Corps headquarters, present",
            "Battalion-size combined-arms task force (battlegroup), present");
    assertThat(texts("Posture")).containsExactly("Lines of command");
  }

  @Test
  void explainsNoSymbolWherePlainPinsStand() {
    open("");
    unfold(LayerSwitches.class);

    press("Plain pins");

    assertThat(groups()).containsExactly("Led by", "Posture");
  }

  @Test
  void leavesOutWhatIsSwitchedOff() {
    open("");
    unfold(LayerSwitches.class);

    press("Lines of command");
    press("Canada");

    assertThat(groups()).containsExactly("Led by", "Symbols");
    assertThat(texts("Led by")).containsExactly("Canada");
  }

  @Test
  void explainsTheAreaOfAProposedFormationInItsOwnStyle() {
    open("second-corps");
    unfold(LayerSwitches.class);

    JsonNode area = entries("Posture").getLast();
    assertThat(area.get("kind").asString()).isEqualTo("area");
    assertThat(area.get("sign").asString()).isEqualTo("area-proposed");
    assertThat(area.get("text").asString())
        .isEqualTo("Area that the proposed second corps is meant for");
  }

  @Test
  void creditsTheArticleAndTheOutsideSources() {
    open("");
    unfold(LayerSwitches.class);

    assertThat(poster().get("credits").get(0).asString())
        .startsWith("Formations: ")
        .contains("“NATO plans second Baltic corps", "Prism")
        .contains("Prime Minister of Canada");
  }

  private List<String> groups() {
    return poster().get("legend").valueStream().map(it -> it.get("title").asString()).toList();
  }

  private List<String> texts(String group) {
    return entries(group).stream().map(it -> it.get("text").asString()).toList();
  }

  private List<JsonNode> entries(String group) {
    return poster()
        .get("legend")
        .valueStream()
        .filter(it -> it.get("title").asString().equals(group))
        .flatMap(it -> it.get("entries").valueStream())
        .toList();
  }

  private JsonNode poster() {
    return (JsonNode) find(SavePicture.class).single().getElement().getPropertyRaw("poster");
  }
}
