package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.PostureCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceViewTest extends BrowserlessAtlas {

  @Autowired private PostureCatalog posture;
  @Autowired private ArticleCatalog articles;

  @Test
  void holdsEveryClaimOfTheMapAndLeadsToThePassages() {
    navigate(EvidenceView.class);

    long claims =
        posture.formations().stream().flatMap(f -> posture.claimsOf(f.id()).stream()).count();
    assertThat(rows()).hasSize((int) claims);
    assertThat(find(RouterLink.class).all())
        .extracting(RouterLink::getHref)
        .contains("evidence/bg-latvia");
    assertThat(title()).isEqualTo("Evidence · Flank Atlas");
  }

  @Test
  void tellsOfAClaimItsQuotationPlaceDateAndThatNobodyChecked() {
    open("bg-latvia");

    assertThat(rows())
        .filteredOn(row -> row.startsWith("Lead nation"))
        .first()
        .asString()
        .contains("Canada", "“Canada leads the battlegroup in Latvia”", "¶ 5")
        .contains("published after 21 May 2026", "Quoted", "Not yet checked");
  }

  @Test
  void endsWithTheSourcesAndTheHashOfTheText() {
    open("bg-latvia");

    Component sources = find(SheetSources.class).single();
    assertThat(text(sources))
        .contains(articles.article("second-baltic-corps").orElseThrow().sha256());
    assertThat(marks("#source-1")).isNotEmpty();
    assertThat(all("li", sources).getFirst().getAttribute("id")).isEqualTo("source-1");
  }

  @Test
  void holdsEveryPassageThatWasFoundMarkedAsTheMachinesWord() {
    open("bg-latvia");

    List<Element> marks = all("mark", find(FoundPassages.class).single());
    assertThat(marks).isNotEmpty().allMatch(mark -> mark.getClassList().contains("machine"));
    assertThat(text(find(FoundPassages.class).single())).contains("Showing 2 of 2 passages.");
  }

  @Test
  void handsTheSameFormationToOtherPrograms() {
    open("bg-latvia");

    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("api/evidence.csv?formation=bg-latvia", "api/evidence.json?formation=bg-latvia");
  }

  @Test
  void printsOnceForEachPress() {
    open("bg-latvia");

    press("Print");
    press("Print");

    assertThat(find(PrintButton.class).single().getElement().getProperty("copies", 0)).isEqualTo(2);
  }

  @Test
  void namesThePageAfterTheFormation() {
    open("bg-latvia");

    assertThat(find(H1.class).single().getText()).isEqualTo("Evidence: Battlegroup Latvia");
    assertThat(title()).isEqualTo("Evidence: Battlegroup Latvia · Flank Atlas");
  }

  @Test
  void findsNoSheetOfAFormationThatTheMapDoesNotHave() {
    navigate("evidence/bg-atlantis", NotFoundView.class);

    assertThat(text(find(NotFoundView.class).single())).contains("/evidence/bg-atlantis");
  }

  private void open(String formationId) {
    navigate(EvidenceView.class, Map.of("id", formationId));
  }

  private List<String> rows() {
    return find(TableRow.class).all().stream()
        .filter(row -> row.getChildren().noneMatch(cell -> cell.getElement().getTag().equals("th")))
        .map(BrowserlessAtlas::text)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  private List<Anchor> marks(String address) {
    return find(Anchor.class).withCondition(it -> it.getHref().equals(address)).all();
  }
}
