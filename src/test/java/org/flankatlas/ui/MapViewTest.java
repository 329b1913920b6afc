package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.dom.Element;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Passage;
import org.flankatlas.map.FlankMap;
import org.flankatlas.map.SelectEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class MapViewTest extends BrowserlessMap {

  private static final File TRUTH = new File("geodata/articles/second-baltic-corps.expected.json");

  @Autowired private ArticleCatalog articles;

  static Stream<Map.Entry<String, List<Integer>>> truth() {
    return JsonMapper.shared()
        .readValue(TRUTH, new TypeReference<Map<String, List<Integer>>>() {})
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("truth")
  void opensExactlyThePassagesOfTheGroundTruth(Map.Entry<String, List<Integer>> truth) {
    open(truth.getKey());

    List<String> texts =
        articles.article("second-baltic-corps").orElseThrow().passages().stream()
            .filter(passage -> truth.getValue().contains(passage.number()))
            .map(Passage::text)
            .toList();
    assertThat(quoted()).isEqualTo(texts);
  }

  @Test
  void showsAFormationThatIsOpenedOnTheMap() {
    open("");

    select("bg-latvia");

    assertThat(address()).isEqualTo("?formation=bg-latvia");
    assertThat(title()).isEqualTo("Battlegroup Latvia · Flank Atlas");
    assertThat(snapshot().at("/selectedId").asString()).isEqualTo("bg-latvia");
    assertThat(text(view())).contains("Battlegroup Latvia", "Canada leads", "Ādaži");
  }

  @Test
  void listsAllThatIsKnownWhileItIsUnfoldedAlsoOfTheNextFormation() {
    open("bg-latvia");
    Evidence evidence = find(Evidence.class).single();
    assertThat(text(evidence)).doesNotContain("MGRS");

    unfold(Evidence.class);
    assertThat(text(evidence)).contains("35V", "MGRS");

    select("bg-poland");
    assertThat(text(find(Evidence.class).single())).contains("34U", "MGRS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bg-atlantis", "BG-LATVIA", "'; drop table formation; --", "area-mncne"})
  void ignoresAnUnknownIdFromTheBrowser(String id) {
    open("bg-estonia");

    select(id);

    assertThat(address()).isEqualTo("?formation=bg-estonia");
    assertThat(snapshot().at("/selectedId").asString()).isEqualTo("bg-estonia");
  }

  @Test
  void notesAnUnknownFormationInTheAddressAndSelectsNothing() {
    open("bg-atlantis");

    assertThat(text(view()))
        .contains("There is no formation “bg-atlantis” in this atlas. Nothing is selected.");
    assertThat(snapshot().at("/selectedId").isNull()).isTrue();
    assertThat(quoted()).isEmpty();
    assertThat(title()).isEqualTo("Map · Flank Atlas");
  }

  @Test
  void closesWithItsButtonAndWithEscape() {
    open("bg-poland");
    press("Close");
    assertThat(address()).isEmpty();
    assertThat(quoted()).isEmpty();

    open("bg-poland");
    fireShortcut(Key.ESCAPE);
    assertThat(address()).isEmpty();
  }

  @Test
  void hidesWhatOtherNationsLeadOnceANationIsChosen() {
    open("");

    press("Germany");

    assertThat(markers()).containsExactly("mncne-szczecin", "bg-lithuania");

    press("Germany");

    assertThat(markers()).hasSize(5);
  }

  @Test
  void drawsAnAreaOnceItIsSwitchedOn() {
    open("");
    assertThat(layer("area-mncne").get("visible").asBoolean()).isFalse();

    unfold(LayerSwitches.class);
    press("Area that the Szczecin headquarters oversees");

    assertThat(layer("area-mncne").get("visible").asBoolean()).isTrue();
  }

  @Test
  void drawsTheAreaOfTheProposedCorpsWhileItIsInView() {
    open("second-corps");

    assertThat(layer("area-second-corps").get("visible").asBoolean()).isTrue();
    assertThat(layer("area-second-corps").get("ownerId").asString()).isEqualTo("second-corps");
    assertThat(markers()).doesNotContain("second-corps");
  }

  @Test
  void putsPlainPinsInThePlaceOfSymbols() {
    open("");
    assertThat(snapshot().get("markers")).noneMatch(m -> m.get("symbolUrl").isNull());

    unfold(LayerSwitches.class);
    press("Plain pins");

    assertThat(snapshot().get("markers")).allMatch(m -> m.get("symbolUrl").isNull());
  }

  @Test
  void drawsALineOfCommandFromTheHeadquartersToEachBattlegroup() {
    open("");

    assertThat(snapshot().get("links"))
        .hasSize(4)
        .allMatch(link -> link.get("fromId").asString().equals("mncne-szczecin"));
  }

  private void select(String id) {
    FlankMap map = find(FlankMap.class).single();
    ComponentUtil.fireEvent(map, new SelectEvent(map, true, id));
  }

  private List<String> quoted() {
    return all("blockquote", find(PassageList.class).single()).stream()
        .map(Element::getTextRecursively)
        .toList();
  }
}
