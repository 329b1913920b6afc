package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

class ArticlesViewTest extends BrowserlessShelf {

  @Test
  void tellsOfEachArticleWhatItIsAndHowItCameHere() {
    add("Exercise in Ādaži", "Example News", LocalDate.of(2026, 6, 2), "One.", "Two.");

    navigate(ArticlesView.class);

    assertThat(items()).hasSize(2);
    assertThat(items().getFirst())
        .contains("Exercise in Ādaži", "Example News, published 2 June 2026", "3 passages")
        .contains("Added by ada on ");
    assertThat(items().getLast())
        .contains("NATO plans second Baltic corps", "passages")
        .contains("Shipped with the atlas");
  }

  @Test
  void showsFiftyAndThenMore() {
    for (int i = 0; i < 51; i++) {
      add("Title " + i, "Example News", LocalDate.of(2026, 6, 1), "Part " + i + ".");
    }
    navigate(ArticlesView.class);

    assertThat(items()).hasSize(50);
    assertThat(status()).isEqualTo("Showing 50 of 52 articles");

    press("Show more");

    assertThat(items()).hasSize(52);
    assertThat(status()).isEqualTo("Showing 52 of 52 articles");
    assertThat(find(NativeButton.class).withCondition(it -> text(it).equals("Show more")).all())
        .isEmpty();
  }

  @Test
  void offersAReaderNothingToChange() {
    add("Exercise", "Example News", null, "One.");
    navigate(ArticlesView.class);

    assertThat(adding()).isEmpty();
    assertThat(find(NativeButton.class).withCondition(it -> text(it).equals("Remove")).all())
        .isEmpty();
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void leadsAnEditorToAddOne() {
    navigate(ArticlesView.class);

    assertThat(adding()).singleElement().returns("articles/add", RouterLink::getHref);
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void asksBeforeItRemovesAnAddedArticle() {
    String id = add("Exercise", "Example News", null, "One.");
    navigate(ArticlesView.class);

    press("Remove");
    assertThat(items().getFirst() + items().getLast())
        .contains("Remove “Exercise”, with every decision on its matches?");
    press("Keep it");
    assertThat(articles.article(id)).isPresent();

    press("Remove");
    press("Remove it");

    assertThat(articles.article(id)).isEmpty();
    assertThat(items()).hasSize(1);
    assertThat(status()).isEqualTo("“Exercise” is removed. Showing 1 of 1 article");
  }

  @Test
  @WithMockUser(username = "ada", roles = "EDITOR")
  void hasNoWayToRemoveTheShippedArticle() {
    navigate(ArticlesView.class);

    assertThat(find(NativeButton.class).withCondition(it -> text(it).equals("Remove")).all())
        .isEmpty();
  }

  private List<String> items() {
    return find(ArticleItem.class).all().stream().map(BrowserlessAtlas::text).toList();
  }

  private List<RouterLink> adding() {
    return find(RouterLink.class).withCondition(it -> text(it).equals("Add an article")).all();
  }

  private String status() {
    return find(Paragraph.class)
        .withCondition(it -> "status".equals(it.getElement().getAttribute("role")))
        .single()
        .getText();
  }
}
