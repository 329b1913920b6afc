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
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.article.Passage;

/** A table of the evidence sheet, which scrolls aside where it is too wide. */
class SheetTable extends Div {

  private final Table table = new Table();

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
    TableRow head = table.getHead().addRow();
    for (String column : columns) {
      TableHeaderCell header = new TableHeaderCell(translate("sheet." + column));
      header.setScope(TableHeaderCell.Scope.COL);
      head.add(header);
    }
    add(table);
  }

  final void addRow(Component... cells) {
    TableRow row = new TableRow();
    for (Component cell : cells) {
      row.add(new TableDataCell(cell));
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
