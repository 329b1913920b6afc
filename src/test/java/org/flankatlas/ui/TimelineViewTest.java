package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends BrowserlessAtlas {

  private List<ListItem> items = List.of();

  @BeforeEach
  void open() {
    items = find(ListItem.class, navigate(TimelineView.class)).all();
  }

  @Test
  void listsWhatTheArticleDatesOldestFirstAndNoMorePrecisely() {
    assertThat(all("time", find(TimelineView.class).single()))
        .extracting(time -> time.getAttribute("datetime"))
        .containsExactly("2017", "2023", "2026-03", "2026-05-21");
  }

  @Test
  void leadsFromAnEventToItsFormations() {
    assertThat(find(RouterLink.class, items.getFirst()).all())
        .extracting(RouterLink::getHref)
        .containsExactlyInAnyOrder(
            "?formation=bg-estonia",
            "?formation=bg-latvia",
            "?formation=bg-lithuania",
            "?formation=bg-poland");
  }

  @Test
  void givesThePresidentsAppealToNoFormation() {
    assertThat(text(items.getLast())).contains("presidents", "Names no formation");
    assertThat(find(RouterLink.class, items.getLast()).all()).isEmpty();
  }

  @Test
  void leadsFromEachEventToItsPassage() {
    assertThat(items)
        .allSatisfy(
            item ->
                assertThat(all("a", item).stream().map((Element a) -> a.getAttribute("href")))
                    .anyMatch(href -> href.matches("articles/second-baltic-corps\\?passage=\\d+")));
  }
}
