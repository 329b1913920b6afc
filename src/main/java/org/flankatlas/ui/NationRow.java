package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flankatlas.article.Folded;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Formation.Status;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Support;
import org.flankatlas.snapshot.FileAddresses;

/** One formation that stands, as a row of the table of nations. */
final class NationRow {

  /** The columns, in order. */
  enum Column {
    LEAD,
    FORMATION,
    HOST,
    BASE,
    SUPERIOR,
    SINCE,
    SENTENCE
  }

  private final Formation formation;
  private final List<Nation> leads;
  private final List<Claim> claims;
  private final FileAddresses addresses;
  private final Footnotes footnotes;
  private final Map<Column, String> texts = new EnumMap<>(Column.class);

  private NationRow(Formation formation, PostureCatalog posture, FileAddresses addresses) {
    this.formation = formation;
    this.addresses = addresses;
    leads = formation.leadNationIds().stream().map(posture::nation).toList();
    claims = posture.claimsOf(formation.id());
    footnotes = new Footnotes(claims);
    texts.put(Column.LEAD, leads.stream().map(Nation::name).collect(Collectors.joining(", ")));
    texts.put(Column.FORMATION, formation.name());
    texts.put(Column.HOST, first(Property.HOST_NATION).value());
    texts.put(Column.BASE, first(Property.BASE).value());
    texts.put(
        Column.SUPERIOR,
        posture
            .formation(String.valueOf(formation.superiorId()))
            .map(Formation::name)
            .orElseGet(() -> translate("nations.top")));
    texts.put(Column.SINCE, first(Property.SINCE).value());
    texts.put(Column.SENTENCE, sentence(first(Property.LEAD_NATION)));
  }

  static List<NationRow> all(PostureCatalog posture, FileAddresses addresses) {
    return posture.formations().stream()
        .filter(formation -> formation.status() == Status.PRESENT)
        .map(formation -> new NationRow(formation, posture, addresses))
        .toList();
  }

  String text(Column column) {
    return texts.getOrDefault(column, "");
  }

  /** Whether every word of the filter stands somewhere in the row, blind to case and diacritics. */
  boolean matches(String filter) {
    String row = Folded.of(String.join(" ", texts.values()));
    return List.of(Folded.of(filter).split("\\s+")).stream().allMatch(row::contains);
  }

  TableRow toTableRow() {
    TableRow row = new TableRow();
    for (Column column : Column.values()) {
      row.add(new TableDataCell(content(column)));
    }
    return row;
  }

  private Component content(Column column) {
    return switch (column) {
      case LEAD -> {
        Div cell = new Div();
        cell.addClassName("leads");
        leads.forEach(nation -> cell.add(new NationLabel(nation, addresses)));
        yield cell;
      }
      case FORMATION -> {
        RouterLink link = new RouterLink(formation.name(), MapView.class);
        link.setQueryParameters(Addresses.query(formation.id()));
        yield link;
      }
      case HOST -> noted(column, first(Property.HOST_NATION));
      case BASE -> noted(column, first(Property.BASE));
      case SUPERIOR -> noted(column, first(Property.SUPERIOR));
      case SINCE -> noted(column, first(Property.SINCE));
      case SENTENCE -> {
        Component sentence = noted(column, first(Property.LEAD_NATION));
        sentence.addClassName("source-voice");
        yield sentence;
      }
    };
  }

  private Span noted(Column column, Claim claim) {
    Span cell = new Span(new Span(text(column)));
    boolean isTop = column == Column.SUPERIOR && formation.superiorId() == null;
    if (!isTop) {
      cell.add(footnotes.mark(claim));
    }
    return cell;
  }

  private Claim first(Property property) {
    return claims.stream().filter(c -> c.property() == property).findFirst().orElseThrow();
  }

  private static String sentence(Claim claim) {
    return claim.support() instanceof Support.Quotation quotation
        ? "“" + quotation.text() + "”"
        : claim.value();
  }
}
