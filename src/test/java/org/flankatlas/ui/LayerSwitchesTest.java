package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerSwitchesTest extends BrowserlessMap {

  @Test
  void standInGroupsWithAHeading() {
    open("");
    unfold(LayerSwitches.class);

    assertThat(groups()).startsWith("Posture").endsWith("Appearance", "Save picture");
  }

  @Test
  void takeTheLinesOfCommandAwayAndBringThemBack() {
    open("");
    unfold(LayerSwitches.class);

    press("Lines of command");
    assertThat(snapshot().get("links")).isEmpty();

    press("Lines of command");
    assertThat(snapshot().get("links")).hasSize(4);
  }

  @Test
  void makeThePageDarkOrLightOrLikeTheSystem() {
    open("");
    unfold(LayerSwitches.class);
    assertThat(pressed("Appearance")).containsExactly("Like the system");

    press("Dark");
    assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
    assertThat(pressed("Appearance")).containsExactly("Dark");

    press("Light");
    assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.LIGHT);

    press("Like the system");
    assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.NORMAL);
    assertThat(pressed("Appearance")).containsExactly("Like the system");
  }

  @Test
  void rememberTheAppearanceOnceTheMapIsOpenedAgain() {
    open("");
    unfold(LayerSwitches.class);
    press("Dark");

    UI.getCurrent().navigate("nations");
    open("");
    unfold(LayerSwitches.class);

    assertThat(pressed("Appearance")).containsExactly("Dark");
  }

  @Test
  void showWhatWasRevealedBeforeTheyWereOpened() {
    open("second-corps");
    open("");

    unfold(LayerSwitches.class);

    assertThat(pressed("Posture"))
        .containsExactly("Area that the proposed second corps is meant for", "Lines of command");
    assertThat(layer("area-second-corps").get("visible").asBoolean()).isTrue();
  }

  private List<String> groups() {
    return all("legend", find(LayerSwitches.class).single()).stream()
        .map(Element::getTextRecursively)
        .toList();
  }

  private List<String> pressed(String group) {
    return all("fieldset", find(LayerSwitches.class).single()).stream()
        .filter(it -> it.getChild(0).getTextRecursively().equals(group))
        .flatMap(Element::getChildren)
        .filter(it -> "true".equals(it.getAttribute("aria-pressed")))
        .map(Element::getTextRecursively)
        .toList();
  }
}
