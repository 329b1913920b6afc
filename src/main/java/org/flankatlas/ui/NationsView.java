package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.FileAddresses;

/** Who leads where, and the sentence that says so. */
@Route(value = "nations", layout = AtlasLayout.class)
@AnonymousAllowed
class NationsView extends Main implements HasDynamicTitle {

  private final List<NationRow> rows;
  private final Table table = new Table();
  private final Paragraph count = new Paragraph();
  private final Map<NationRow.Column, TableHeaderCell> headers =
      new EnumMap<>(NationRow.Column.class);
  private String filter = "";
  private NationRow.Column sortedBy = NationRow.Column.LEAD;
  private boolean descending;

  NationsView(PostureCatalog posture, FileAddresses addresses) {
    rows = NationRow.all(posture, addresses);
    addClassName("page");
    Div scroll = new Div(table);
    scroll.addClassName("table-scroll");
    scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    scroll.getElement().setAttribute("aria-label", translate("nations.title"));
    count.getElement().setAttribute("role", "status");
    add(
        new H1(translate("nations.title")),
        new Paragraph(translate("nations.intro")),
        filterField(),
        scroll,
        count,
        new Paragraph(new RouterLink(translate("sheet.link"), EvidenceView.class)));
    addHead();
    fill();
  }

  private Div filterField() {
    Input input = new Input();
    input.setId("nations-filter");
    input.setType("search");
    input.setValueChangeMode(ValueChangeMode.EAGER);
    input.addValueChangeListener(
        event -> {
          filter = event.getValue();
          fill();
        });
    NativeLabel label = new NativeLabel(translate("nations.filter"));
    label.setFor(input);
    Div field = new Div(label, input);
    field.addClassName("field");
    return field;
  }

  private void addHead() {
    TableRow head = table.getHead().addRow();
    for (NationRow.Column column : NationRow.Column.values()) {
      NativeButton sort =
          new NativeButton(
              translate("nations." + column.name().toLowerCase(Locale.ROOT)), e -> sortBy(column));
      TableHeaderCell header = new TableHeaderCell(sort);
      header.setScope(TableHeaderCell.Scope.COL);
      headers.put(column, header);
      head.add(header);
    }
  }

  private void sortBy(NationRow.Column column) {
    descending = column == sortedBy && !descending;
    sortedBy = column;
    fill();
  }

  private void fill() {
    headers.forEach(
        (column, header) ->
            header
                .getElement()
                .setAttribute(
                    "aria-sort",
                    column != sortedBy ? "none" : descending ? "descending" : "ascending"));
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    Comparator<NationRow> order =
        Comparator.comparing(row -> row.text(sortedBy), collator::compare);
    List<NationRow> shown =
        rows.stream()
            .filter(row -> row.matches(filter))
            .sorted(descending ? order.reversed() : order)
            .toList();
    table.getBody().removeAll();
    shown.forEach(row -> table.getBody().add(row.toTableRow()));
    count.setText(
        shown.isEmpty()
            ? translate("nations.empty", filter)
            : translate("nations.count", shown.size(), rows.size()));
  }

  @Override
  public String getPageTitle() {
    return translate("nations.title") + " · " + translate("atlas.title");
  }
}
