package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArticleViewTest extends BrowserlessAtlas {

  @Autowired private ArticleCatalog articles;

  @BeforeEach
  void open() {
    navigate(ArticleView.class, Map.of("id", "second-baltic-corps"));
  }

  @Test
  void showsEveryPassageUnderItsNumber() {
    Map<String, String> shown =
        all("article", find(ArticleView.class).single())
            .getFirst()
            .getChildren()
            .filter(element -> element.hasAttribute("id"))
            .collect(Collectors.toMap(e -> e.getAttribute("id"), Element::getTextRecursively));

    for (Passage passage : articles.article("second-baltic-corps").orElseThrow().passages()) {
      assertThat(shown.get("p" + passage.number())).contains(passage.text().substring(0, 12));
    }
    assertThat(shown).hasSize(11);
  }

  @Test
  void leadsFromAWordThatNamesOneFormationToItsPlaceOnTheMap() {
    Element mark = mark("the battlegroup in Latvia");

    assertThat(links(mark)).containsExactly("?formation=bg-latvia");
  }

  @Test
  void leadsFromACollectiveWordToEachOfItsFormations() {
    Element mark = mark("the four north-eastern battlegroups");

    assertThat(links(mark))
        .containsExactlyInAnyOrder(
            "?formation=bg-estonia",
            "?formation=bg-latvia",
            "?formation=bg-lithuania",
            "?formation=bg-poland");
  }

  @Test
  void marksNothingInWhatIsAboutNoFormation() {
    assertThat(all("mark", find(ArticleView.class).single()))
        .noneMatch(mark -> mark.getTextRecursively().contains("presidents"));
  }

  @Test
  void saysOfAMatchThatNoPersonHasCheckedIt() {
    assertThat(all("a", find(ArticleView.class).single()))
        .anyMatch(link -> "Battlegroup Latvia · not checked".equals(link.getAttribute("title")));
  }

  @Test
  void namesThePageAfterTheArticle() {
    assertThat(title()).startsWith("NATO plans second Baltic corps").endsWith("· Flank Atlas");
  }

  private Element mark(String words) {
    return all("mark", find(ArticleView.class).single()).stream()
        .filter(mark -> mark.getTextRecursively().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mark holds " + words));
  }

  private static List<String> links(Element mark) {
    return mark.getChildren()
        .filter(child -> !child.isTextNode())
        .flatMap(c -> c.getTag().equals("a") ? Stream.of(c) : c.getChildren())
        .filter(child -> !child.isTextNode() && child.getTag().equals("a"))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
