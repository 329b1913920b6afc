package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flankatlas.article.NewArticle;
import org.flankatlas.comparison.Fact;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Ruling.Outcome;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.flankatlas.review.Decision;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** Whoever is no editor sees no editor's view, and nothing that they ask for is done. */
class WritesRefusedTest extends BrowserlessShelf {

  private static final String SAYS = "Denmark leads the battlegroup in Latvia.";

  @Autowired private Reviews reviews;
  @Autowired private Rulings rulings;
  private String articleId = "";

  @BeforeEach
  void addAnArticle() {
    articleId = add("A change in Latvia", "The Gazette", null, SAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"review", "articles/add", "password", "briefings/second-baltic-corps/edit"})
  @WithAnonymousUser
  void showsAReaderNothingOfAnEditorsView(String view) {
    UI.getCurrent().navigate(view);

    showsNoEditorsView();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"review", "articles/add", "password", "briefings/second-baltic-corps/edit"})
  @WithMockUser(username = "eve", roles = "USER")
  void showsWhoIsNoEditorNothingOfAnEditorsView(String view) {
    UI.getCurrent().navigate(view);

    showsNoEditorsView();
  }

  @Test
  @WithAnonymousUser
  void offersAReaderNoWordOnWhatArticlesState() {
    openComparison();

    assertThat(text(find(ComparisonView.class).single())).contains("“Denmark leads");
    assertThat(buttons()).noneMatch(it -> it.matches("Accept|Set aside|Take back"));
  }

  @Test
  void refusesEveryWriteThatNobodySignedInFor() {
    writes()
        .forEach(
            write -> assertThatExceptionOfType(AuthenticationException.class).isThrownBy(write));
    nothingHasChanged();
  }

  @Test
  @WithAnonymousUser
  void refusesAReaderEveryWrite() {
    refusesEveryWrite();
  }

  @Test
  @WithMockUser(username = "eve", roles = "USER")
  void refusesWhoIsNoEditorEveryWrite() {
    refusesEveryWrite();
  }

  @Test
  @WithMockUser(username = "editor", roles = "OWES_A_PASSWORD")
  void refusesWhoOwesAPasswordEveryWrite() {
    refusesEveryWrite();
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void refusesToAcceptAStatementOnceSomeoneIsNoEditorAnyMore() {
    openComparison();

    isRefusedOnceNoEditor("Accept");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void refusesToDecideOnceSomeoneIsNoEditorAnyMore() {
    UI.getCurrent()
        .navigate("review", QueryParameters.simple(Map.of("article", articleId, "passage", "1")));

    isRefusedOnceNoEditor("Accept all");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void refusesToStoreAnArticleOnceSomeoneIsNoEditorAnyMore() {
    UI.getCurrent().navigate("articles/add");
    all("textarea", find(SourceForm.class).single())
        .getFirst()
        .setProperty("value", "The battlegroup in Estonia trained.");
    press("Read the text");
    for (String field : List.of("article-name", "article-publisher", "article-licence")) {
      find(Input.class).withId(field).single().setValue("Estonia");
    }

    isRefusedOnceNoEditor("Store the article");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void refusesToRemoveAnArticleOnceSomeoneIsNoEditorAnyMore() {
    UI.getCurrent().navigate("articles");
    press("Remove");

    isRefusedOnceNoEditor("Remove it");
  }

  private void showsNoEditorsView() {
    assertThat(find(ReviewView.class).all()).isEmpty();
    assertThat(find(AddArticleView.class).all()).isEmpty();
    assertThat(find(PasswordView.class).all()).isEmpty();
    assertThat(find(BriefingEditView.class).all()).isEmpty();
  }

  private void refusesEveryWrite() {
    writes()
        .forEach(write -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(write));
    nothingHasChanged();
  }

  private void isRefusedOnceNoEditor(String button) {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("ada", "", "ROLE_USER"));

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> press(button));
    nothingHasChanged();
  }

  private Stream<ThrowingCallable> writes() {
    Quotation quotation = new Quotation(articleId, 1, new Span(0, SAYS.length()), SAYS);
    Statement statement = new Statement("bg-latvia", Fact.LEAD_NATION, "Denmark", null, quotation);
    Decision decision =
        new Decision("bg-poland", Verdict.ADDED, List.of(new Span(0, 7)), "eve", Instant.EPOCH);
    NewArticle article =
        new NewArticle(
            "Another", "P", null, null, "L", List.of(new NewArticle.Paragraph("Words.", false)));
    return Stream.of(
        () -> shelf.add(article, "eve"),
        () -> shelf.remove(articleId, "eve"),
        () -> reviews.decide(articleId, 1, 0, List.of(decision)),
        () -> rulings.rule(new Ruling(statement, Outcome.ACCEPTED, "eve", Instant.EPOCH)),
        () -> rulings.withdraw(statement));
  }

  private void nothingHasChanged() {
    assertThat(added()).singleElement().returns(articleId, it -> it.id());
    PassageReview review = reviews.review(articleId, 1).orElseThrow();
    assertThat(review.decisions()).isEmpty();
    assertThat(rulings.of(articleId)).isEmpty();
  }

  private void openComparison() {
    UI.getCurrent()
        .navigate(ComparisonView.class, QueryParameters.simple(Map.of("article", articleId)));
  }

  private List<String> buttons() {
    return find(NativeButton.class).all().stream().map(BrowserlessAtlas::text).toList();
  }
}
