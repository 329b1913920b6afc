package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage.Kind;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;

/** Every passage of a draft, with what the matcher finds in it. */
class DraftPreview extends Section {

  /** Rows shown at first, and added each time more are asked for. */
  private static final int PAGE = 200;

  private final PostureCatalog posture;
  private final DraftRow.Choice choice;
  private final Paragraph count = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final NativeButton more = new NativeButton(translate("passages.more"), e -> showMore());
  private final List<DraftRow> rows = new ArrayList<>();
  private List<MatchedPassage> passages = List.of();

  DraftPreview(PostureCatalog posture, DraftRow.Choice choice) {
    this.posture = posture;
    this.choice = choice;
    addClassName("draft");
    setAriaLabel(translate("adding.preview"));
    count.getElement().setAttribute("role", "status");
    list.addClassName("draft-rows");
    more.addClassName("link");
    add(
        new H2(translate("adding.preview")),
        count,
        new Paragraph(translate("adding.greyed")),
        list,
        more);
  }

  /** Begins anew with the first rows. */
  void reset() {
    rows.clear();
    list.removeAll();
  }

  void show(List<MatchedPassage> passages) {
    this.passages = passages;
    int wanted = Math.clamp(rows.size(), Math.min(PAGE, passages.size()), passages.size());
    resize(wanted);
    count.setText(summary());
  }

  private void showMore() {
    resize(Math.min(rows.size() + PAGE, passages.size()));
  }

  private void resize(int wanted) {
    while (rows.size() > wanted) {
      list.remove(rows.removeLast());
    }
    while (rows.size() < wanted) {
      DraftRow row = new DraftRow(this::name, choice);
      rows.add(row);
      list.add(row);
    }
    for (int i = 0; i < wanted; i++) {
      rows.get(i).show(passages.get(i));
    }
    more.setVisible(wanted < passages.size());
  }

  private String name(String formationId) {
    return posture.formation(formationId).map(Formation::name).orElse(formationId);
  }

  private String summary() {
    long furniture = passages.stream().filter(p -> p.passage().kind() == Kind.FURNITURE).count();
    long matched = passages.stream().filter(p -> !p.matches().isEmpty()).count();
    long formations =
        passages.stream()
            .flatMap(p -> p.matches().stream())
            .map(Match::formationId)
            .distinct()
            .count();
    return translate(
        "adding.summary",
        PassageLabels.count(Math.toIntExact(passages.size() - furniture)),
        furniture,
        matched,
        formations);
  }
}
