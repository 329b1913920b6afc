package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.flankatlas.article.Article;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "ada", roles = "EDITOR")
class AddArticleViewTest extends BrowserlessShelf {

  private static final String TEXT =
      """
      The battlegroup in Latvia trained in June.

      Subscribe to our newsletter

      It rained on the parade.
      """;

  @BeforeEach
  void open() {
    UI.getCurrent().navigate("articles/add");
  }

  @Test
  @WithAnonymousUser
  void isNotForReaders() {
    assertThat(find(AddArticleView.class).all()).isEmpty();
  }

  @Test
  @WithMockUser(username = "eve", roles = "USER")
  void isNotForWhoIsNoEditor() {
    assertThat(find(AddArticleView.class).all()).isEmpty();
  }

  @Test
  void showsEveryPassageWithWhatTheMatcherFindsBeforeAnythingIsStored() {
    read(TEXT);

    assertThat(rows()).hasSize(3);
    assertThat(rows().getFirst())
        .contains("¶ 1", "The battlegroup in Latvia trained in June.")
        .contains("Battlegroup Latvia: ");
    assertThat(all("mark", find(DraftPreview.class).single()))
        .extracting(Element::getTextRecursively)
        .containsExactly("The battlegroup in Latvia");
    assertThat(text(find(DraftPreview.class).single()))
        .contains("2 passages, 1 more of furniture. The matcher finds 1 formation, in 1 of them.");
    assertThat(added()).isEmpty();
  }

  @Test
  void storesWhatWasCheckedAndGoesThere() {
    read(TEXT);
    fill("In June", "Example News", "2026-06-02", "https://news.example/1", "Quoted");

    press("Store the article");

    Article stored = articles.article(added().getFirst().id()).orElseThrow();
    assertThat(address()).isEqualTo("articles/" + stored.id());
    assertThat(stored.title()).isEqualTo("In June");
    assertThat(stored.published()).isEqualTo("2 June 2026");
    assertThat(stored.url()).hasToString("https://news.example/1");
    assertThat(stored.added()).isNotNull().returns("ada", added -> added.by());
    assertThat(articles.passagesOf(stored.id()))
        .extracting(it -> it.passage().kind())
        .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.FURNITURE, Kind.PARAGRAPH);
  }

  @Test
  void storesFurnitureAsAPersonSaysIt() {
    read(TEXT);
    fill("In June", "Example News", "", "", "Quoted");

    toggle(0);
    assertThat(find(DraftRow.class).all().get(1).hasClassName("furniture")).isTrue();
    assertThat(text(find(DraftPreview.class).single())).contains("finds no formation");
    toggle(1);
    press("Store the article");

    assertThat(articles.passagesOf(added().getFirst().id()))
        .extracting(MatchedPassage::passage)
        .extracting(it -> it.kind())
        .containsExactly(Kind.HEADLINE, Kind.FURNITURE, Kind.PARAGRAPH, Kind.PARAGRAPH);
  }

  @Test
  void refusesAnArticleThatIsFurnitureAlone() {
    read("It rained on the parade.");
    fill("Rain", "Example News", "", "", "Quoted");
    toggle(0);

    press("Store the article");

    assertThat(text(view())).contains("Every paragraph is furniture");
    assertThat(added()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n\n", "…", "\u200B"})
  void refusesATextWithoutWordsBesideTheField(String text) {
    read(text);

    assertThat(problem("paste-problem")).startsWith("The pasted text ");
    assertThat(find(DraftRow.class).all()).isEmpty();
  }

  @Test
  void refusesATextThatIsTooLongAndKeepsIt() {
    String text = "The battlegroup in Latvia trained. ".repeat(60_000);
    read(text);

    assertThat(problem("paste-problem")).contains("2,000,000 characters");
    assertThat(textarea().getProperty("value")).isEqualTo(text);
  }

  @Test
  void refusesAParagraphThatIsTooLong() {
    read("x".repeat(100_001));

    assertThat(problem("paste-problem")).startsWith("One paragraph has more than 100,000");
  }

  @ParameterizedTest
  @CsvSource({
    "'', News, '', '', Ours, article-name, This can’t be empty.",
    "Rain, ' ', '', '', Ours, article-publisher, This can’t be empty.",
    "Rain, News, '', '', '', article-licence, This can’t be empty.",
    "Rain, News, 2026-02-30, '', Ours, article-day, “2026-02-30” is no day up to today.",
    "Rain, News, 9026-02-03, '', Ours, article-day, “9026-02-03” is no day up to today.",
    "Rain, News, '', javascript:alert(1), Ours, article-address, This is no web address",
    "Rain, News, '', https:, Ours, article-address, This is no web address",
    "Rain, News, '', news.example, Ours, article-address, This is no web address",
  })
  void saysBesideTheFieldWhatIsWrongWithIt(
      String title,
      String publisher,
      String day,
      String address,
      String licence,
      String id,
      String words) {
    read(TEXT);
    fill(title, publisher, day, address, licence);

    press("Store the article");

    assertThat(problem(id + "-problem")).startsWith(words);
    assertThat(field(id).getElement().getAttribute("aria-describedby")).startsWith(id + "-problem");
    assertThat(field("article-publisher").getValue()).isEqualTo(publisher);
    assertThat(added()).isEmpty();
  }

  @Test
  void refusesATitleThatIsTooLong() {
    read(TEXT);
    fill("x".repeat(501), "News", "", "", "Ours");

    press("Store the article");

    assertThat(problem("article-name-problem"))
        .isEqualTo("This has 501 characters; at most 500 are taken.");
  }

  @Test
  void saysThatATextIsHereAlreadyAndStoresItOnce() {
    String id = add("In June", "Example News", null, "The battlegroup in Latvia trained.");

    read("The battlegroup in Latvia   trained.");
    assertThat(text(view())).contains("This text is here already. Added by ada on ");
    assertThat(all("a", view())).anyMatch(a -> ("articles/" + id).equals(a.getAttribute("href")));

    fill("Another title", "News", "", "", "Ours");
    press("Store the article");

    assertThat(added()).hasSize(1);
    assertThat(find(AddArticleView.class).all()).hasSize(1);
  }

  @Test
  void keepsThePastedTextForWhoGoesBack() {
    read(TEXT);

    press("Bring another text");

    assertThat(textarea().getProperty("value")).isEqualTo(TEXT);
    assertThat(find(DraftRow.class).withCondition(DraftRow::isVisible).all()).isEmpty();
  }

  @Test
  void showsMarkupOfAPastedTextAsText() {
    read("The battlegroup in Latvia <script>alert(1)</script> trained.");

    assertThat(rows().getFirst()).contains("<script>alert(1)</script>");
  }

  @Test
  void showsALongTextInParts() {
    read("The battlegroup in Latvia trained.\n\n".repeat(450));
    assertThat(rows()).hasSize(200);

    press("Show more");
    press("Show more");

    assertThat(rows()).hasSize(450);
    assertThat(find(NativeButton.class).withCondition(it -> text(it).equals("Show more")).all())
        .isEmpty();
  }

  private void read(String text) {
    textarea().setProperty("value", text);
    press("Read the text");
  }

  private void fill(String title, String publisher, String day, String address, String licence) {
    field("article-name").setValue(title);
    field("article-publisher").setValue(publisher);
    field("article-day").setValue(day);
    field("article-address").setValue(address);
    field("article-licence").setValue(licence);
  }

  private void toggle(int paragraph) {
    Toggle toggle = find(Toggle.class, find(DraftPreview.class).single()).all().get(paragraph);
    ComponentUtil.fireEvent(toggle, new ClickEvent<>(toggle));
  }

  private Element textarea() {
    return all("textarea", find(SourceForm.class).single()).getFirst();
  }

  private Input field(String id) {
    return find(Input.class).withId(id).single();
  }

  private String problem(String id) {
    return find(Paragraph.class).withId(id).single().getText();
  }

  private List<String> rows() {
    return find(DraftRow.class).all().stream().map(BrowserlessAtlas::text).toList();
  }

  @Override
  Component view() {
    return find(AddArticleView.class).single();
  }
}
