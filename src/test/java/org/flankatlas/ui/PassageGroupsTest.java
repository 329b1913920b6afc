package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Certainty;
import org.flankatlas.article.Check;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The region "Passages" once the atlas has more than the shipped article. */
class PassageGroupsTest extends BrowserlessShelf {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 3);
  private static final String LATVIA = "The battlegroup in Latvia trained in ";

  @Test
  void hasNoGroupsAndNothingToChooseWithTheShippedArticleAlone() {
    open("bg-latvia");

    assertThat(find(PassageGroup.class).all()).isEmpty();
    assertThat(find(PassageChoice.class).all()).isEmpty();
  }

  @Test
  void standsInGroupsByArticleTheNewestFirst() {
    add("In June", "Example News", JUNE, LATVIA + "June.");
    add("In July", "Example Post", JULY, LATVIA + "July.", "Rain.", LATVIA + "rain.");

    open("bg-latvia");

    assertThat(groups()).hasSize(3);
    assertThat(groups().get(0))
        .startsWith("In July" + "Example Post, published 3 July 2026 · 2 passages")
        .contains(LATVIA + "July.", LATVIA + "rain.");
    assertThat(groups().get(1)).startsWith("In June" + "Example News").contains("1 passage");
    assertThat(groups().get(2)).startsWith("NATO plans second Baltic corps");
  }

  @Test
  void saysOfEachPassageItsArticleNumberAndDate() {
    add("In July", "Example Post", JULY, LATVIA + "July.");

    open("bg-latvia");

    assertThat(text(find(PassageQuote.class).all().getFirst()))
        .contains("¶ 1", "not checked", "In the article", "Copy as citation")
        .contains("In July, Example Post, 3 July 2026");
  }

  @Test
  void endsAtTheDayThatTheSliderIsMovedTo() {
    add("In June", "Example News", JUNE, LATVIA + "June.");
    add("In July", "Example Post", JULY, LATVIA + "July.");
    add("Some day", "Example Post", null, LATVIA + "rain.");
    open("bg-latvia");
    RangeInput slider = find(RangeInput.class).single();
    assertThat(day()).isEqualTo("3 July 2026");

    slider.setValue(slider.getMax() - 1);

    assertThat(day()).isEqualTo("2 June 2026");
    assertThat(slider.getElement().getAttribute("aria-valuetext")).isEqualTo("2 June 2026");
    assertThat(String.join("", groups())).contains("In June", "Some day").doesNotContain("In July");
  }

  @Test
  void keepsToOnePublisherAlsoForTheNextFormation() {
    add("In June", "Example News", JUNE, LATVIA + "June.", "The battlegroup in Poland rested.");
    add("In July", "Example Post", JULY, LATVIA + "July.");
    open("bg-latvia");

    choose("Example News");
    assertThat(groups()).singleElement().asString().startsWith("In June");

    open("bg-poland");
    assertThat(groups()).singleElement().asString().contains("Poland rested");

    open("bg-estonia");
    assertThat(text(find(PassageList.class).single()))
        .contains("No passages", "No article of that choice speaks of it.");
  }

  @Test
  void showsTwentyAndThenMoreOfTheSameGroup() {
    String[] paragraphs = new String[23];
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = LATVIA + "week " + i + ".";
    }
    add("In July", "Example Post", JULY, paragraphs);
    open("bg-latvia");

    assertThat(find(PassageQuote.class).all()).hasSize(20);
    assertThat(groups()).singleElement().asString().contains("23 passages");

    press("Show more");

    assertThat(find(PassageQuote.class).all()).hasSize(25);
    assertThat(groups()).hasSize(2);
  }

  @Test
  void showsWhatTheTextHoldsAsTextAndNeverAsMarkup() {
    add("<b>In July</b>", "Example Post", JULY, "<img src=x> " + LATVIA + "July.");

    open("bg-latvia");

    assertThat(groups().getFirst()).contains("<b>In July</b>", "<img src=x>");
  }

  @Test
  void saysWhoCheckedAPassageAndHowCertainItIs() {
    Check check = new Check("ada", Instant.EPOCH);
    assertThat(footer(Certainty.LOW, null)).contains("why it is", "uncertain", "not checked");
    assertThat(footer(Certainty.HIGH, check))
        .contains("checked by ada")
        .doesNotContain("certain", "not checked");
  }

  private String footer(Certainty certainty, @Nullable Check check) {
    Passage passage = new Passage(SHIPPED, 1, Passage.Kind.PARAGRAPH, "It was said.");
    Match match = new Match("bg-latvia", List.of(new Span(0, 2)), "why it is", certainty, check);
    ArticleSummary article = articles.article(SHIPPED).orElseThrow().summary();
    PassageQuote quote =
        new PassageQuote(new MatchedPassage(passage, List.of(match)), article, true);
    assertThat(all("mark", quote).getFirst().getClassList().contains("checked"))
        .isEqualTo(check != null);
    return text(quote);
  }

  private void choose(String publisher) {
    PublisherSelect select = find(PublisherSelect.class).single();
    String value =
        all("option", select).stream()
            .filter(option -> option.getText().equals(publisher))
            .findFirst()
            .orElseThrow()
            .getAttribute("value");
    Element element = select.getElement();
    element.setProperty("value", value);
  }

  private String day() {
    return text(find(PassageChoice.class).single()).replaceAll("As of|Publisher.*", "");
  }

  private List<String> groups() {
    return find(PassageGroup.class).all().stream().map(BrowserlessAtlas::text).toList();
  }
}
