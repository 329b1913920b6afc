package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.PassagePage;
import org.flankatlas.evidence.EvidenceBook;

/** Every passage found for a formation, some at a time; all of them, up to a limit, for print. */
class FoundPassages extends Section {

  /** Passages shown at first, and added each time more are asked for. */
  static final int PAGE = 50;

  /** Passages shown at most; the files for programs have no such limit. */
  static final int MOST = 1000;

  private final EvidenceBook evidence;
  private final String formationId;
  private final SheetSources sources;
  private final SheetTable table =
      new SheetTable(translate("sheet.passages"), "passage", "where", "reason", "check");
  private final Paragraph count = new Paragraph();
  private final NativeButton more = new NativeButton(translate("passages.more"), e -> show(PAGE));
  private int shown;

  FoundPassages(EvidenceBook evidence, String formationId, SheetSources sources) {
    this.evidence = evidence;
    this.formationId = formationId;
    this.sources = sources;
    count.getElement().setAttribute("role", "status");
    more.addClassName("link");
    add(table, count, more);
    show(PAGE);
  }

  /** Shows all that are left, up to the limit. */
  void showAll() {
    show(MOST);
  }

  private void show(int further) {
    PassagePage page = evidence.passagesAbout(formationId, shown, Math.min(further, MOST - shown));
    page.passages().forEach(passage -> addRow(passage, page.articleOf(passage.passage())));
    shown += page.passages().size();
    table.setVisible(shown > 0);
    more.setVisible(shown < Math.min(page.total(), MOST));
    count.setText(
        page.total() == 0
            ? translate("passages.none")
            : translate("sheet.shown", shown, page.total())
                + (shown == MOST && page.total() > MOST
                    ? " " + translate("sheet.most", MOST)
                    : ""));
  }

  private void addRow(MatchedPassage matched, ArticleSummary article) {
    Match match = matched.matches().getFirst();
    Div words = new Div();
    words.addClassName("source-voice");
    MarkedText.append(
        words.getElement(),
        matched,
        (mark, of) -> {
          mark.setText(of.span().of(matched.passage().text()));
          mark.getClassList().add(CheckLabel.style(match.checked()));
        });
    table.addRow(
        words,
        SheetTable.place(article, matched.passage(), sources),
        new Span(match.reason() + ", " + translate("certainty." + match.certainty())),
        new CheckLabel(match.checked()));
  }
}
