package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Matching;
import org.flankatlas.article.NewArticle;
import org.flankatlas.document.Document;
import org.flankatlas.posture.PostureCatalog;

/** Where an editor brings an article in: reads it, checks what was read, and stores it. */
@Route(value = "articles/add", layout = AtlasLayout.class)
@RolesAllowed(EditorsOnly.ROLE)
@CssImport("./styles/intake.css")
class AddArticleView extends Main implements HasDynamicTitle {

  private final ArticleCatalog articles;
  private final ArticleShelf shelf;
  private final Matching matching;
  private final CurrentPerson person;
  private final SourceForm source = new SourceForm(this::check);
  private final ArticleForm form = new ArticleForm(this::showDraft);
  private final DraftPreview preview;
  private final Paragraph note = new Paragraph();
  private final Div checking = new Div();
  private ArticleDraft draft = new ArticleDraft(List.of());

  AddArticleView(
      ArticleCatalog articles,
      ArticleShelf shelf,
      PostureCatalog posture,
      Matching matching,
      CurrentPerson person) {
    this.articles = articles;
    this.shelf = shelf;
    this.matching = matching;
    this.person = person;
    preview = new DraftPreview(posture, this::setFurniture);
    addClassNames("page", "adding");
    note.addClassName("note");
    note.getElement().setAttribute("role", "alert");
    checking.add(side(), preview);
    checking.addClassName("checking");
    checking.setVisible(false);
    add(new H1(translate("adding.title")), new Paragraph(translate("adding.intro")));
    add(source, checking);
  }

  private Div side() {
    NativeButton store = new NativeButton(translate("adding.store"), event -> store());
    store.addClassName("submit");
    NativeButton back = new NativeButton(translate("adding.back"), event -> show(false));
    back.addClassName("quiet");
    Div buttons = new Div(store, back);
    buttons.addClassName("buttons");
    Div side = new Div(form, note, buttons);
    side.addClassName("side");
    return side;
  }

  private void show(boolean draftRead) {
    source.setVisible(!draftRead);
    checking.setVisible(draftRead);
  }

  private void check(Document document) {
    try {
      draft = ArticleDraft.of(document);
    } catch (IllegalArgumentException e) {
      source.refuse(translate("adding.longparagraph"));
      return;
    }
    form.prefill(document);
    preview.reset();
    show(true);
    showDraft();
    form.focus();
  }

  private void showDraft() {
    String title = form.title();
    preview.show(draft.matched(title, matching.matcher()));
    showPresence(articles.withHash(draft.sha256(title)));
  }

  private void showPresence(Optional<ArticleSummary> present) {
    note.removeAll();
    present.ifPresent(
        article ->
            note.add(
                new Span(translate("adding.already", PassageLabels.added(article)) + " "),
                new Anchor("articles/" + article.id(), article.title())));
  }

  private void setFurniture(int number, boolean furniture) {
    draft.setFurniture(form.title(), number, furniture);
    showDraft();
  }

  private void store() {
    List<NewArticle.Paragraph> paragraphs = draft.under(form.title());
    if (paragraphs.stream().allMatch(NewArticle.Paragraph::furniture)) {
      note.setText(translate("adding.allfurniture"));
      return;
    }
    form.read(paragraphs).ifPresent(this::store);
  }

  private void store(NewArticle article) {
    ArticleShelf.Shelved shelved = shelf.add(article, person.name().orElseThrow());
    if (shelved.already()) {
      showPresence(articles.withHash(article.sha256()));
    } else {
      UI.getCurrent().navigate("articles/" + shelved.articleId());
    }
  }

  @Override
  public String getPageTitle() {
    return translate("adding.title") + " · " + translate("atlas.title");
  }
}
