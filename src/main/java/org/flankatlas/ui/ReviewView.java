package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.review.PassageReview;
import org.flankatlas.review.Reviews;
import org.flankatlas.ui.ReviewSitting.Outcome;

/** Where editors decide, one passage at a time, on what the matcher found. */
@Route(value = "review", layout = AtlasLayout.class)
@RolesAllowed(EditorsOnly.ROLE)
class ReviewView extends Main
    implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

  private final ReviewSitting sitting;
  private final ReviewProgress progress = new ReviewProgress();
  private final ReviewNotice notice = new ReviewNotice();
  private final PassageDesk desk;
  private final Div empty = new Div();

  ReviewView(
      Reviews reviews, ArticleCatalog articles, PostureCatalog posture, CurrentPerson person) {
    sitting = new ReviewSitting(reviews, () -> person.name().orElseThrow());
    desk = new PassageDesk(articles, posture, this::decide);
    addClassNames("page", "review");
    empty.addClassName("empty");
    empty.add(
        new Paragraph(translate("review.empty")),
        new Paragraph(new RouterLink(translate("sheet.title"), EvidenceView.class)));
    desk.addKeyListener(event -> press(event.key()));
    Div head = new Div(new H1(translate("review.title")), progress);
    head.addClassName("review-head");
    add(head, new ReviewWays(this::goBack, this::goOn, this::undo), notice, empty, desk);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ReviewQuery query = ReviewQuery.of(event.getLocation().getQueryParameters());
    Optional<String> article = query.articleId();
    boolean known =
        article.isPresent()
            && query.number().isPresent()
            && sitting.open(article.get(), query.number().get());
    if (!known) {
      sitting.begin();
    }
    notice.say(article.isPresent() && !known ? translate("review.unknown") : "");
    show();
  }

  private void press(String key) {
    switch (key) {
      case "n" -> goOn();
      case "p" -> goBack();
      case "u" -> undo();
      default -> desk.press(key);
    }
  }

  private void goOn() {
    notice.say(sitting.goOn() ? "" : translate("review.last"));
    show();
  }

  private void goBack() {
    notice.say(sitting.goBack() ? "" : translate("review.first"));
    show();
  }

  private void undo() {
    tell(sitting.undo(), translate("review.undone"), translate("review.nothing"));
    show();
  }

  /** Does what was decided at the desk, and goes on where that was the last thing to decide. */
  private void decide(ReviewWish wish) {
    Outcome outcome = sitting.decide(wish.change());
    if (outcome == Outcome.DONE && wish.goesOn()) {
      sitting.goOn();
    }
    if (outcome == Outcome.STALE) {
      notice.warn(translate("review.stale", wish.told()), () -> decide(wish));
    } else {
      tell(outcome, translate("review.done", wish.told()), translate("review.nothing"));
    }
    show();
  }

  private void tell(Outcome outcome, String done, String nothing) {
    switch (outcome) {
      case DONE -> notice.say(done);
      case NOTHING -> notice.say(nothing);
      case STALE -> notice.warn(translate("review.staleUndo"), null);
      case GONE -> {
        sitting.goOn();
        notice.warn(translate("review.gone"), null);
      }
    }
  }

  private void show() {
    Optional<PassageReview> present = sitting.present();
    progress.show(sitting.waiting(), sitting.decided());
    empty.setVisible(present.isEmpty());
    desk.setVisible(present.isPresent());
    present.ifPresent(
        review -> {
          desk.show(review);
          if (isAttached()) {
            rememberInAddress(review);
          }
        });
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    sitting.present().ifPresent(this::rememberInAddress);
  }

  private void rememberInAddress(PassageReview review) {
    String address = ReviewQuery.address(review.passage());
    getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
  }

  @Override
  public String getPageTitle() {
    return translate("review.title") + " · " + translate("atlas.title");
  }
}
