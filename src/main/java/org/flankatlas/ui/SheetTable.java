package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Passage;

/**
 * A table of the evidence sheet. It scrolls aside where it is too wide; on a phone each row stands
 * as a list, so that every cell bears the name of its column and roles say what it is.
 */
class SheetTable extends Div {

  private final Table table = new Table();
  private final List<String> heads = new ArrayList<>();

  /**
   * A table without rows.
   *
   * @param caption what it holds
   * @param columns the names of its columns, as parts of the keys of their texts
   */
  SheetTable(String caption, String... columns) {
    addClassName("table-scroll");
    getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", caption);
    table.addClassNames("sheet-table", "of-" + columns.length);
    role(table, "table");
    role(table.getHead(), "rowgroup");
    role(table.getBody(), "rowgroup");
    TableRow head = table.getHead().addRow();
    role(head, "row");
    for (String column : columns) {
      heads.add(translate("sheet." + column));
      TableHeaderCell header = new TableHeaderCell(heads.getLast());
      header.setScope(TableHeaderCell.Scope.COL);
      role(header, "columnheader");
      head.add(header);
    }
    add(table);
  }

  private static void role(Component part, String role) {
    part.getElement().setAttribute("role", role);
  }

  final void addRow(Component... cells) {
    TableRow row = new TableRow();
    role(row, "row");
    for (int i = 0; i < cells.length; i++) {
      TableDataCell cell = new TableDataCell(cells[i]);
      role(cell, "cell");
      cell.getElement().setAttribute("data-column", heads.get(i));
      row.add(cell);
    }
    table.getBody().add(row);
  }

  static Span sourceVoice(String words) {
    Span span = new Span(words);
    span.addClassName("source-voice");
    return span;
  }

  /** Where a passage stands: its article, number and date. */
  static Div place(ArticleSummary article, Passage passage, SheetSources sources) {
    Anchor open =
        new Anchor(
            Addresses.passage(article.id(), passage.number()), PassageLabels.number(passage));
    return new Div(
        new Text(article.title() + ", "),
        open,
        new Text(", " + PassageLabels.published(article)),
        sources.mark(article));
  }
}
