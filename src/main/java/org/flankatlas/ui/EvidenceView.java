package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.flankatlas.evidence.Accepted;
import org.flankatlas.evidence.EvidenceBook;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.jspecify.annotations.Nullable;

/** What every fact of the map, or of one formation, rests on; to read, to print, to take away. */
@Route(value = "evidence/:id?", layout = AtlasLayout.class)
@AnonymousAllowed
class EvidenceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final PostureCatalog posture;
  private final EvidenceBook evidence;
  private String title = "";

  EvidenceView(PostureCatalog posture, EvidenceBook evidence) {
    this.posture = posture;
    this.evidence = evidence;
    addClassNames("page", "evidence-sheet");
  }

  /** The way to the sheet of a formation. */
  static RouterLink link(String text, Formation formation) {
    return new RouterLink(text, EvidenceView.class, new RouteParameters("id", formation.id()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Formation> wanted =
        event
            .getRouteParameters()
            .get("id")
            .map(id -> posture.formation(id).orElseThrow(NotFoundException::new));
    removeAll();
    wanted.ifPresentOrElse(this::showFormation, this::showMap);
  }

  private void showMap() {
    title = translate("sheet.title");
    SheetSources sources = new SheetSources();
    addHead(translate("sheet.intro"), null, new PrintButton(() -> {}));
    for (Formation formation : posture.formations()) {
      int found = evidence.passagesAbout(formation.id(), 0, 1).total();
      RouterLink passages = link(translate("sheet.found", formation.name(), found), formation);
      add(new H2(formation.name()), claims(formation, sources), new Paragraph(passages));
    }
    addAccepted(evidence.accepted(), sources);
    addSources(sources);
  }

  private void showFormation(Formation formation) {
    title = translate("sheet.of", formation.name());
    SheetSources sources = new SheetSources();
    GroundsTable claims = claims(formation, sources);
    FoundPassages passages = new FoundPassages(evidence, formation.id(), sources);
    addHead(translate("sheet.intro"), formation, new PrintButton(passages::showAll));
    add(new H2(translate("sheet.claims")), claims);
    addAccepted(evidence.acceptedAbout(formation.id()), sources);
    add(new H2(translate("sheet.passages")), passages);
    addSources(sources);
  }

  private void addAccepted(List<Accepted> accepted, SheetSources sources) {
    if (!accepted.isEmpty()) {
      add(new H2(translate("comparison.beside")), new AcceptedTable(accepted, posture, sources));
    }
  }

  private GroundsTable claims(Formation formation, SheetSources sources) {
    return new GroundsTable(
        translate("sheet.region", formation.name()), evidence.groundsOf(formation.id()), sources);
  }

  private void addHead(String intro, @Nullable Formation formation, PrintButton print) {
    String query = formation == null ? "" : "?" + Addresses.FORMATION + "=" + formation.id();
    Div files =
        new Div(
            print,
            file("api/evidence.csv" + query, translate("sheet.csv")),
            file("api/evidence.json" + query, translate("sheet.json")));
    files.addClassName("sheet-files");
    Paragraph asOf = new Paragraph(translate("sheet.asof", Days.of(Instant.now())));
    asOf.addClassName("as-of");
    add(new H1(title), new Paragraph(intro), asOf, sheets(formation), files);
  }

  private static Anchor file(String address, String name) {
    Anchor link = new Anchor(address, name);
    link.setRouterIgnore(true);
    return link;
  }

  private Nav sheets(@Nullable Formation here) {
    Nav nav = new Nav();
    nav.addClassName("sheet-nav");
    nav.setAriaLabel(translate("sheet.sheets"));
    nav.add(new RouterLink(translate("sheet.whole"), EvidenceView.class));
    posture.formations().forEach(formation -> nav.add(link(formation.caption(), formation)));
    String address = here == null ? "evidence" : "evidence/" + here.id();
    nav.getChildren()
        .map(RouterLink.class::cast)
        .filter(link -> link.getHref().equals(address))
        .forEach(link -> link.getElement().setAttribute("aria-current", "page"));
    return nav;
  }

  private void addSources(SheetSources sources) {
    add(new H2(translate("formation.sources")), sources);
  }

  @Override
  public String getPageTitle() {
    return title + " · " + translate("atlas.title");
  }
}
