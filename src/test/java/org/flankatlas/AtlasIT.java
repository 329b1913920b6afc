package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The main job: a map that answers a click and a key with the passages of a formation. */
class AtlasIT extends BrowserAtlas {

  @ParameterizedTest
  @FieldSource("PLACED")
  void opensThePassagesOfAFormationByMouse(String id) {
    visitor().visit("/");

    visitor().marker(name(id)).click();

    visitor().reads(truth(id));
    visitor().isAt("/?formation=" + id);
    assertThat(visitor().page).hasTitle(name(id) + " · Flank Atlas");
    assertThat(visitor().marker(name(id))).hasAttribute("aria-pressed", "true");
  }

  @ParameterizedTest
  @FieldSource("PLACED")
  void opensThePassagesOfAFormationByTabAndEnter(String id) {
    visitor().visit("/");

    visitor().tabTo(name(id));
    visitor().page.keyboard().press("Enter");

    visitor().reads(truth(id));
    visitor().isAt("/?formation=" + id);
    assertThat(visitor().focused()).startsWith(name(id));
  }

  @ParameterizedTest
  @FieldSource("PLACED")
  void opensThePassagesOfAFormationByTabAndSpace(String id) {
    visitor().visit("/");

    visitor().tabTo(name(id));
    visitor().page.keyboard().press("Space");

    visitor().reads(truth(id));
  }

  @Test
  void reachesTheFormationsByTabOneAfterTheOther() {
    visitor().visit("/");
    List<String> reached = new ArrayList<>();

    visitor().tabTo(name(PLACED.getFirst()));
    for (String ignored : PLACED) {
      reached.add(visitor().focused());
      visitor().page.keyboard().press("Tab");
    }

    for (int i = 0; i < PLACED.size(); i++) {
      assertThat(reached.get(i)).startsWith(name(PLACED.get(i)));
    }
  }

  @Test
  void marksTheWordsThatSpeakOfTheFormation() {
    visitor().visit("/?formation=bg-latvia");

    Locator marks = visitor().quotations().locator("mark");
    assertThat(marks.first()).containsText("the four north-eastern battlegroups");
    assertThat(marks.allTextContents())
        .anyMatch(words -> words.contains("the battlegroup in Latvia"))
        .noneMatch(words -> words.contains("Vilnius"));
  }

  @Test
  void givesEachPassageItsNumberItsDateAndItsPlaceInTheArticle() {
    visitor().visit("/?formation=bg-latvia");

    Locator passages = visitor().region("Passages");
    assertThat(passages).containsText("¶ 4");
    assertThat(passages).containsText("names all four together");
    assertThat(passages).containsText("after 21 May 2026");
    assertThat(visitor().button("Copy as citation")).hasCount(2);

    visitor().link("In the article").first().click();

    visitor().isAt("/articles/" + ARTICLE + "?passage=4");
    assertThat(visitor().page.locator("#p4")).isInViewport();
  }

  @Test
  void goesBackAndForwardThroughWhatWasOpened() {
    visitor().visit("/");
    visitor().marker("Battlegroup Latvia").click();
    visitor().reads(truth("bg-latvia"));
    visitor().isAt("/?formation=bg-latvia");
    visitor().marker("Multinational Corps").click();
    visitor().reads(truth("mncne-szczecin"));
    visitor().isAt("/?formation=mncne-szczecin");

    visitor().page.goBack();
    visitor().isAt("/?formation=bg-latvia");
    visitor().reads(truth("bg-latvia"));

    visitor().page.goBack();
    visitor().isAt("/");
    assertThat(visitor().quotations()).hasCount(0);

    visitor().page.goForward();
    visitor().isAt("/?formation=bg-latvia");
    visitor().reads(truth("bg-latvia"));
  }

  @Test
  void opensTheFormationThatTheAddressNames() {
    visitor().visit("/?formation=bg-poland");

    visitor().reads(truth("bg-poland"));
    assertThat(visitor().marker("Battlegroup Poland")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void notesAFormationThatItDoesNotKnow() {
    visitor().visit("/?formation=bg-atlantis");

    assertThat(visitor().page.getByText("There is no formation “bg-atlantis”")).isVisible();
    assertThat(visitor().map().locator("[aria-pressed=true]")).hasCount(0);
    assertThat(visitor().quotations()).hasCount(0);
  }
}
