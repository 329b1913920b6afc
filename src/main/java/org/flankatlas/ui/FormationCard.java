package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Support;
import org.flankatlas.posture.Symbol;
import org.flankatlas.snapshot.FileAddresses;

/** What a reader wants to know at a glance of the formation in view, and who says so. */
class FormationCard extends Section {

  /** What a reader wants at a glance; the rest stands under the passages. */
  private static final List<Property> BRIEF =
      List.of(
          Property.BASE,
          Property.SUPERIOR,
          Property.SINCE,
          Property.STATUS,
          Property.AREA,
          Property.PLAN);

  private final PostureCatalog posture;
  private final Rulings rulings;
  private final Geodesy geodesy;
  private final FileAddresses addresses;

  FormationCard(PostureCatalog posture, Rulings rulings, Geodesy geodesy, FileAddresses addresses) {
    this.posture = posture;
    this.rulings = rulings;
    this.geodesy = geodesy;
    this.addresses = addresses;
    addClassName("card");
    setAriaLabel(translate("formation.region"));
  }

  void show(Formation formation) {
    removeAll();
    List<Claim> claims = posture.claimsOf(formation.id());
    Footnotes footnotes = new Footnotes(claims);
    add(heading(formation), leadLine(formation, claims, footnotes));
    FactList facts = new FactList(formation, footnotes);
    for (Property property : BRIEF) {
      List<Claim> stated = claims.stream().filter(c -> c.property() == property).toList();
      facts.add(property, property == Property.PLAN ? stated : stated.stream().limit(1).toList());
    }
    Places places = new Places(posture, geodesy);
    places
        .course(formation)
        .ifPresent(course -> facts.add(translate("formation.distance"), course));
    Paragraph sheet = new Paragraph(EvidenceView.link(translate("sheet.link"), formation));
    sheet.addClassName("sheet-link");
    add(
        facts,
        new AcceptedStatements(AcceptedStatements.about(formation.id(), rulings.accepted())),
        sheet);
  }

  private Div heading(Formation formation) {
    Symbol symbol = posture.symbol(formation.sidc());
    Image picture = new Image(addresses.symbol(symbol), symbol.meaning());
    picture.setWidth(symbol.widthPx() + "px");
    Site site = formation.site();
    String host =
        formation.hostNationId() == null ? "" : posture.nation(formation.hostNationId()).name();
    Paragraph place =
        new Paragraph(site == null ? translate("formation.proposed") : site.place() + ", " + host);
    Div words = new Div(new H2(formation.name()), place);
    Div heading = new Div(picture, words);
    heading.addClassName("card-heading");
    return heading;
  }

  private Div leadLine(Formation formation, List<Claim> claims, Footnotes footnotes) {
    Div line = new Div();
    line.addClassName("lead-line");
    List<Nation> leads = formation.leadNationIds().stream().map(posture::nation).toList();
    if (leads.isEmpty()) {
      line.add(new Paragraph(translate("formation.none")));
      return line;
    }
    line.getStyle().set("--lead", leads.size() == 1 ? leads.getFirst().colour() : "var(--ink)");
    Div flags = new Div();
    flags.addClassName("flags");
    leads.forEach(nation -> flags.add(new Flag(nation, addresses)));
    Div words = new Div();
    String names = String.join(", ", leads.stream().map(Nation::name).toList());
    Paragraph title =
        new Paragraph(translate("formation.leads." + (leads.size() == 1 ? "one" : "many"), names));
    title.addClassName("lead-title");
    words.add(title);
    if (leads.size() > 1) {
      words.add(new Paragraph(translate("formation.framework")));
    }
    claims.stream()
        .filter(claim -> claim.property() == Property.LEAD_NATION)
        .findFirst()
        .ifPresent(claim -> words.add(sentence(claim, footnotes)));
    line.add(flags, words);
    return line;
  }

  private static Paragraph sentence(Claim claim, Footnotes footnotes) {
    Paragraph paragraph = new Paragraph();
    paragraph.addClassName("lead-sentence");
    if (claim.support() instanceof Support.Quotation quotation) {
      Span words = new Span("“" + quotation.text() + "”");
      words.addClassName("source-voice");
      paragraph.add(words);
    } else {
      paragraph.add(new Span(claim.value()));
    }
    paragraph.add(footnotes.mark(claim));
    return paragraph;
  }
}
