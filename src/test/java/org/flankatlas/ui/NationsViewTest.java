package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NationsViewTest extends BrowserlessAtlas {

  @BeforeEach
  void open() {
    navigate(NationsView.class);
  }

  @Test
  void answersWhoLeadsInLatviaWithCanadaAndItsSentence() {
    filter("canada");

    assertThat(rows()).hasSize(1);
    assertThat(rows().getFirst())
        .contains(
            "Canada", "Battlegroup Latvia", "Latvia", "Ādaži", "Multinational Corps Northeast")
        .contains("2017", "“Canada leads the battlegroup in Latvia");
    assertThat(find(RouterLink.class, find(TableBody.class).single()).single().getHref())
        .isEqualTo("?formation=bg-latvia");
  }

  @Test
  void listsEveryFormationThatStandsByItsLeadNation() {
    assertThat(rows()).hasSize(5);
    assertThat(rows().get(0)).startsWith("Canada");
    assertThat(rows().get(4)).startsWith("United States");
    assertThat(rows()).noneMatch(row -> row.contains("second corps"));
  }

  @Test
  void findsAPlaceWithoutItsDiacritics() {
    filter("ADAZI");

    assertThat(rows()).singleElement().asString().contains("Battlegroup Latvia");
  }

  @Test
  void findsWordsInAnyOrder() {
    filter("battlegroup kingdom");

    assertThat(rows()).singleElement().asString().contains("Battlegroup Estonia");
  }

  @Test
  void saysWhenNothingMatches() {
    filter("atlantis");

    assertThat(rows()).isEmpty();
    assertThat(find(Paragraph.class).all())
        .anyMatch(p -> text(p).equals("No formation matches “atlantis”."));
  }

  @Test
  void sortsByTheColumnWhoseNameIsPressed() {
    assertThat(sorted("Lead nation")).isEqualTo("ascending");

    press("Formation");
    assertThat(sorted("Formation")).isEqualTo("ascending");
    assertThat(sorted("Lead nation")).isEqualTo("none");
    assertThat(rows().getFirst()).contains("Battlegroup Estonia");

    press("Formation");
    assertThat(sorted("Formation")).isEqualTo("descending");
    assertThat(rows().getFirst()).contains("Multinational Corps Northeast");
  }

  @Test
  void namesThePage() {
    assertThat(title()).isEqualTo("Who leads where · Flank Atlas");
  }

  private void filter(String words) {
    find(Input.class).single().setValue(words);
  }

  private List<String> rows() {
    return find(TableRow.class, find(TableBody.class).single()).all().stream()
        .map(BrowserlessAtlas::text)
        .toList();
  }

  private String sorted(String name) {
    return find(TableHeaderCell.class)
        .withCondition(cell -> text(cell).equals(name))
        .single()
        .getElement()
        .getAttribute("aria-sort");
  }
}
