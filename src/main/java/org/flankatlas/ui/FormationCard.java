package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.Nation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.flankatlas.posture.Support;
import org.flankatlas.posture.Symbol;

/** What is known of the formation in view, each fact with the sentence or source it rests on. */
class FormationCard extends Section {

  private final PostureCatalog posture;
  private final Geodesy geodesy;
  private final Addresses addresses;

  FormationCard(PostureCatalog posture, Geodesy geodesy, Addresses addresses) {
    this.posture = posture;
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
    DescriptionList facts = new DescriptionList();
    facts.addClassName("facts");
    for (Property property : Property.values()) {
      List<Claim> stated = claims.stream().filter(c -> c.property() == property).toList();
      if (property != Property.LEAD_NATION && !stated.isEmpty()) {
        addFact(facts, formation, property, stated, footnotes);
      }
    }
    add(facts);
    addSources(footnotes);
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
        .forEach(claim -> words.add(sentence(claim, footnotes)));
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

  private void addFact(
      DescriptionList facts,
      Formation formation,
      Property property,
      List<Claim> claims,
      Footnotes footnotes) {
    DescriptionList.Description description = new DescriptionList.Description();
    for (Claim claim : claims) {
      Div statement = new Div(new Span(value(formation, property, claim)), footnotes.mark(claim));
      if (Footnotes.isMedium(claim)) {
        Span caution = new Span(translate("formation.medium"));
        caution.addClassName("caution");
        statement.add(caution);
      }
      description.add(statement);
    }
    if (property == Property.PLAN && claims.size() > 1) {
      Span disputed = new Span(translate("formation.disputed"));
      disputed.addClassName("caution");
      description.addComponentAsFirst(disputed);
    }
    if (property == Property.POSITION) {
      description.add(coordinates(formation));
    }
    facts.add(new DescriptionList.Term(translate("property." + property)), description);
  }

  private String value(Formation formation, Property property, Claim claim) {
    Site site = formation.site();
    return property == Property.POSITION && site != null
        ? claim.value() + ", " + translate("formation.precision." + site.precision())
        : claim.value();
  }

  private Div coordinates(Formation formation) {
    Div lines = new Div();
    lines.addClassName("coordinates");
    Site site = formation.site();
    if (site == null) {
      return lines;
    }
    lines.add(new Div(Coordinates.decimal(site.position())));
    lines.add(new Div(Coordinates.degreesMinutesSeconds(site.position())));
    lines.add(new Div("MGRS " + geodesy.mgrs(site.position())));
    posture
        .formation(String.valueOf(formation.superiorId()))
        .map(Formation::site)
        .ifPresent(from -> lines.add(new Div(course(from, site))));
    return lines;
  }

  private String course(Site from, Site to) {
    Geodesy.Course course = geodesy.course(from.position(), to.position());
    return translate("formation.distance", from.place())
        + ": "
        + translate(
            "formation.course",
            Math.round(course.distanceM() / 1000),
            Math.round(course.initialBearingDeg()));
  }

  private void addSources(Footnotes footnotes) {
    if (footnotes.sources().isEmpty()) {
      return;
    }
    OrderedList list = new OrderedList();
    list.addClassName("sources");
    footnotes
        .sources()
        .forEach(
            source ->
                list.add(
                    new ListItem(
                        new Anchor(source.url().toString(), source.title()),
                        new Span(", " + source.date()))));
    list.getElement().setAttribute("aria-label", translate("formation.sources"));
    add(list);
  }
}
