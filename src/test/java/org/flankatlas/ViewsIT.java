package org.flankatlas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways from every other view to the map. */
class ViewsIT extends BrowserAtlas {

  @ParameterizedTest
  @CsvSource({
    "/, Map · Flank Atlas",
    "/nations, Who leads where · Flank Atlas",
    "/timeline, What happened when · Flank Atlas",
    "/articles, Articles · Flank Atlas",
  })
  void namesThePage(String address, String title) {
    visitor().visit(address);

    assertThat(visitor().page).hasTitle(title);
  }

  @Test
  void answersWhoLeadsInLatviaAndOpensTheMapThere() {
    visitor().visit("/nations");

    visitor().page.getByRole(AriaRole.SEARCHBOX).fill("canada");

    assertThat(visitor().page.locator("tbody tr")).hasCount(1);
    assertThat(visitor().page.locator("tbody tr")).containsText("Battlegroup Latvia");
    assertThat(visitor().page.locator("tbody tr"))
        .containsText("Canada leads the battlegroup in Latvia");

    visitor().link("Battlegroup Latvia").click();

    visitor().isAt("/?formation=bg-latvia");
    visitor().reads(truth("bg-latvia"));
  }

  @Test
  void leadsFromAMarkedWordOfTheArticleToTheMap() {
    visitor().visit("/articles/" + ARTICLE);

    visitor()
        .page
        .locator("mark")
        .getByRole(AriaRole.LINK)
        .filter(new Locator.FilterOptions().setHasText("in Latvia"))
        .first()
        .click();

    visitor().isAt("/?formation=bg-latvia");
    visitor().reads(truth("bg-latvia"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "Control+k"})
  void findsAPlaceByKeyboardAlone(String shortcut) {
    visitor().visit("/timeline");

    visitor().page.keyboard().press(shortcut);
    assertThat(visitor().page.getByRole(AriaRole.COMBOBOX)).isFocused();
    visitor().page.keyboard().type("adazi");
    assertThat(visitor().page.getByRole(AriaRole.OPTION).first()).containsText("Latvia");
    visitor().page.keyboard().press("Enter");

    visitor().isAt("/?formation=bg-latvia");
    visitor().reads(truth("bg-latvia"));
  }

  @Test
  void helpsOnFromAnAddressThatLeadsNowhere() {
    Response response = visitor().visit("/nowhere");

    assertThat(Objects.requireNonNull(response).status()).isEqualTo(404);
    assertThat(visitor().complaints()).allMatch(it -> it.contains("404"));
    assertThat(visitor().page).hasTitle("No such page · Flank Atlas");

    visitor().page.locator("main").getByText("Who leads where").click();

    visitor().isAt("/nations");
  }
}
