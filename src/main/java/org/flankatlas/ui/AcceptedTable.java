package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Statement;
import org.flankatlas.evidence.Accepted;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;

/** The statements that editors accepted beside the map's claims, a row each. */
class AcceptedTable extends SheetTable {

  private final PostureCatalog posture;

  AcceptedTable(List<Accepted> accepted, PostureCatalog posture, SheetSources sources) {
    super(translate("comparison.beside"), "fact", "stated", "basis", "where", "accepted");
    this.posture = posture;
    accepted.forEach(it -> addRow(it, sources));
  }

  private void addRow(Accepted accepted, SheetSources sources) {
    Ruling ruling = accepted.ruling();
    Statement statement = ruling.statement();
    String counted = statement.counted() == null ? "" : " " + statement.counted();
    Span told = new Span(StatedItem.told(ruling));
    told.addClassNames("check", "checked");
    addRow(
        new Span(fact(statement)),
        new Span(statement.value() + counted),
        sourceVoice("“" + statement.quotation().text() + "”"),
        place(accepted.article(), accepted.passage(), sources),
        told);
  }

  private String fact(Statement statement) {
    String fact = translate("fact." + statement.fact());
    String id = statement.formationId();
    return id == null ? fact : posture.formation(id).map(Formation::name).orElse(id) + " · " + fact;
  }
}
