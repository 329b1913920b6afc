package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Support.Quotation;

/** What editors accepted of what articles state; stands beside the map's own claims. */
class AcceptedStatements extends Section {

  AcceptedStatements(List<Ruling> accepted) {
    setAriaLabel(translate("comparison.beside"));
    UnorderedList list = new UnorderedList();
    list.addClassName("accepted");
    accepted.forEach(ruling -> list.add(item(ruling)));
    add(new H3(translate("comparison.beside")), list);
    setVisible(!accepted.isEmpty());
  }

  /** Those about one formation. */
  static List<Ruling> about(String formationId, List<Ruling> accepted) {
    return accepted.stream()
        .filter(ruling -> formationId.equals(ruling.statement().formationId()))
        .toList();
  }

  private static ListItem item(Ruling ruling) {
    Statement statement = ruling.statement();
    Quotation quotation = statement.quotation();
    String counted = statement.counted() == null ? "" : " " + statement.counted();
    Span words = new Span("“" + quotation.text() + "” ");
    words.addClassName("source-voice");
    Span told = new Span(StatedItem.told(ruling));
    told.addClassNames("check", "checked");
    return new ListItem(
        new Div(translate("fact." + statement.fact()) + ": " + statement.value() + counted),
        new Div(
            words,
            new Anchor(
                Addresses.passage(quotation.articleId(), quotation.passage()),
                "¶ " + quotation.passage())),
        told);
  }
}
