package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PassageListTest extends BrowserlessMap {

  @Autowired private ArticleShelf shelf;
  private final List<String> added = new ArrayList<>();

  @AfterEach
  void takeAway() {
    added.forEach(id -> shelf.remove(id, "Ada"));
  }

  @Test
  void shows20PassagesAtFirstAnd20MoreEachTime() {
    open("bg-latvia");
    int shipped = quotes();
    add(45 - shipped);

    open("bg-latvia");
    assertThat(quotes()).isEqualTo(20);
    assertThat(text(find(PassageList.class).single())).contains("45 passages");

    press("Show more");
    assertThat(quotes()).isEqualTo(40);

    press("Show more");
    assertThat(quotes()).isEqualTo(45);
    assertThat(more()).isFalse();
  }

  @Test
  void offersNoMoreWhereAllPassagesAreShown() {
    open("bg-latvia");

    assertThat(more()).isFalse();
  }

  @Test
  void quotesATextThatHasNeitherAddressNorDate() {
    Paragraph words = new Paragraph("The battlegroup in Latvia trained.", false);
    NewArticle pasted =
        new NewArticle("Pasted", "Example News", null, null, "Ours", List.of(words));
    added.add(shelf.add(pasted, "Ada").articleId());

    open("bg-latvia");

    assertThat(text(find(PassageList.class).single()))
        .contains(words.text(), "Pasted, Example News, date unknown");
  }

  private void add(int passages) {
    for (int i = 0; i < passages; i++) {
      Paragraph words = new Paragraph("The battlegroup in Latvia trained, day " + i, false);
      NewArticle article =
          new NewArticle(
              "Day " + i,
              "Example News",
              LocalDate.parse("2026-06-01"),
              null,
              "Ours",
              List.of(words));
      added.add(shelf.add(article, "Ada").articleId());
    }
  }

  private int quotes() {
    return all("blockquote", find(PassageList.class).single()).size();
  }

  private boolean more() {
    return find(NativeButton.class).all().stream().anyMatch(it -> text(it).equals("Show more"));
  }
}
