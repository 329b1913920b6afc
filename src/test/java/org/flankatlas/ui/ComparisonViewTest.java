package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.NewArticle;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.comparison.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** An added article that has another nation lead in Latvia than the map does. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:compared")
@WithMockUser(username = "ilze", roles = "EDITOR")
class ComparisonViewTest extends BrowserlessAtlas {

  private static final String SAYS = "Denmark leads the battlegroup in Latvia.";

  @Autowired private ArticleShelf shelf;
  @Autowired private Rulings rulings;
  private String articleId = "";

  @BeforeEach
  void addTheArticle() {
    NewArticle article =
        new NewArticle(
            "A change in Latvia",
            "The Gazette",
            null,
            null,
            "All rights with its publisher",
            List.of(
                new NewArticle.Paragraph(SAYS, false),
                new NewArticle.Paragraph("Germany leads the battlegroup in Lithuania.", false)));
    articleId = BrowserlessShelf.asEditor(() -> shelf.add(article, "ilze")).articleId();
  }

  @Test
  @WithMockUser(username = "ilze", roles = "EDITOR")
  void groupsWhatConflictsBeforeWhatConfirmsWithBothQuotations() {
    withdrawAll();
    open(Map.of());

    String page = text(find(ComparisonView.class).single());
    assertThat(page)
        .containsSubsequence(
            "Conflicting with the map (1)",
            "Battlegroup Latvia · Lead nation",
            "The article says",
            "Denmark",
            "The map says",
            "Canada",
            "“Canada leads the battlegroup in Latvia”",
            "Confirming the map (1)",
            "Battlegroup Lithuania · Lead nation",
            "Germany")
        .contains("A change in Latvia", "No editor has said anything of it");
  }

  @Test
  void saysWhoseSuperiorPlacesAnotherInTheChainOfCommand() {
    NewArticle article =
        new NewArticle(
            "Under whom",
            "The Gazette",
            null,
            null,
            "Ours",
            List.of(
                new NewArticle.Paragraph(
                    "Battlegroup Lithuania reports to Multinational Division North.", false)));
    String id = shelf.add(article, "ilze").articleId();

    open(Map.of("article", id));

    assertThat(text(find(ComparisonView.class).single()))
        .contains("New: at another level of the map’s chain of command (1)")
        .contains("Battlegroup Latvia: Multinational Division North, at division level")
        .doesNotContain("Conflicting");
    shelf.remove(id, "ilze");
  }

  @Test
  void keepsToAnArticleAndAFormation() {
    open(Map.of("article", articleId, "formation", "bg-lithuania"));

    assertThat(text(find(ComparisonView.class).single()))
        .contains("Confirming the map (1)")
        .doesNotContain("Conflicting");
    open(Map.of("article", "unwritten"));
    assertThat(text(find(ComparisonView.class).single())).contains("Nothing is stated here");
  }

  @Test
  void showsWhatAnEditorAcceptedBesideTheMapsOwnClaimAndTakesItBack() {
    withdrawAll();
    open(Map.of("formation", "bg-latvia"));

    press("Accept");

    assertThat(text(find(ComparisonView.class).single())).contains("Accepted by ilze on");
    navigate(EvidenceView.class, Map.of("id", "bg-latvia"));
    assertThat(text(find(AcceptedTable.class).single()))
        .contains("Battlegroup Latvia · Lead nation", "Denmark", "Accepted by ilze on")
        .contains("A change in Latvia, ¶ 1");
    assertThat(text(find(SheetSources.class).single())).contains("A change in Latvia");
    assertThat(text(find(GroundsTable.class).single())).contains("Canada");

    open(Map.of("formation", "bg-latvia"));
    press("Take back");
    assertThat(rulings.accepted()).isEmpty();
  }

  @Test
  void setsAsideWhatIsNotToBeShown() {
    withdrawAll();
    open(Map.of("formation", "bg-latvia"));

    press("Set aside");

    assertThat(text(find(ComparisonView.class).single())).contains("Set aside by ilze on");
    assertThat(rulings.accepted()).isEmpty();
    assertThat(rulings.of(articleId)).hasSize(1);
    withdrawAll();
  }

  @Test
  void showsNothingAcceptedWhoseQuotationNoLongerStands() {
    withdrawAll();
    open(Map.of("formation", "bg-latvia"));
    press("Accept");

    shelf.remove(articleId, "ilze");

    assertThat(rulings.accepted()).isEmpty();
  }

  @Test
  @WithAnonymousUser
  void letsAReaderReadAndNotRule() {
    Statement statement = anyStatement();
    open(Map.of("article", "second-baltic-corps"));

    assertThat(text(find(ComparisonView.class).single())).contains("Confirming the map");
    assertThat(find(NativeButton.class).withCondition(it -> text(it).equals("Accept")).all())
        .isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> rulings.rule(new Ruling(statement, Ruling.Outcome.ACCEPTED, "x", Instant.now())));
  }

  @Test
  void namesThePage() {
    open(Map.of());

    assertThat(title()).isEqualTo("Claims compared · Flank Atlas");
  }

  private static Statement anyStatement() {
    return new Statement(
        "bg-latvia",
        org.flankatlas.comparison.Fact.LEAD_NATION,
        "Denmark",
        null,
        new org.flankatlas.posture.Support.Quotation(
            "x", 1, new org.flankatlas.posture.Span(0, 1), "D"));
  }

  private void withdrawAll() {
    rulings.of(articleId).forEach(it -> rulings.withdraw(it.statement()));
  }

  private static void open(Map<String, String> query) {
    UI.getCurrent().navigate(ComparisonView.class, QueryParameters.simple(query));
  }
}
