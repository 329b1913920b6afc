package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.comparison.Rulings;
import org.flankatlas.map.FlankMap;
import org.flankatlas.map.MapSnapshot;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.snapshot.FileAddresses;
import org.flankatlas.snapshot.Ground;
import org.flankatlas.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/** The map with the formations, and at its side what the articles say of the one in view. */
@Route(value = "", layout = AtlasLayout.class)
@AnonymousAllowed
class MapView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final PostureCatalog posture;
  private final Snapshots snapshots;
  private final FlankMap map = new FlankMap(translate("map.region"));
  private final Paragraph note = new Paragraph();
  private final Introduction introduction;
  private final FormationCard card;
  private final RangeRings rings = new RangeRings(this::draw);
  private final PassageList passages;
  private final Evidence evidence;
  private final NativeButton close = new NativeButton(translate("map.close"), e -> open(null));
  private final Legend legend;
  private final LayerSwitches switches;
  private @Nullable Formation selected;

  MapView(
      PostureCatalog posture,
      ArticleCatalog articles,
      Rulings rulings,
      Geodesy geodesy,
      FileAddresses addresses,
      Ground ground,
      Overlays overlays,
      Snapshots snapshots,
      PosterTexts posters) {
    this.posture = posture;
    this.snapshots = snapshots;
    introduction = new Introduction(posture, addresses);
    card = new FormationCard(posture, rulings, geodesy, addresses);
    passages = new PassageList(articles);
    evidence = new Evidence(posture, geodesy);
    legend = new Legend(posture, addresses, this::draw);
    switches =
        new LayerSwitches(
            posture.areas(),
            ground.parts(),
            overlays.all(),
            this::draw,
            () -> posters.of(snapshot()));
    addClassName("map-view");
    map.setCovers(".sheet, .panel");
    map.setMessages(MapMessages.texts());
    H1 title = new H1(translate("intro.title"));
    title.addClassName("visually-hidden");
    note.getElement().setAttribute("role", "status");
    note.addClassName("note");
    close.addClassNames("link", "close");
    add(title, map, legend, switches, panel());
    map.addSelectListener(event -> posture.formation(event.id()).ifPresent(this::open));
    Shortcuts.addShortcutListener(this, () -> open(null), Key.ESCAPE);
  }

  private Aside panel() {
    Aside panel = new Aside();
    panel.addClassName("panel");
    panel.getElement().setAttribute("aria-label", translate("map.panel"));
    NativeButton fold = new NativeButton(translate("map.fold"));
    fold.addClassNames("link", "fold");
    fold.addClickListener(
        e -> {
          boolean folded = !hasClassName("folded");
          setClassName("folded", folded);
          fold.setText(translate(folded ? "map.unfold" : "map.fold"));
          fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
        });
    panel.add(fold, close, note, introduction, card, rings, passages, evidence);
    return panel;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> wanted =
        event.getLocation().getQueryParameters().getSingleParameter(Addresses.FORMATION);
    selected = wanted.flatMap(posture::formation).orElse(null);
    boolean unknown = wanted.isPresent() && selected == null;
    note.setVisible(unknown);
    note.setText(unknown ? translate("map.unknown", wanted.get()) : "");
    showSelected();
  }

  private void showSelected() {
    Formation formation = selected;
    introduction.setVisible(formation == null);
    card.setVisible(formation != null);
    rings.setVisible(formation != null && formation.site() != null);
    evidence.setVisible(formation != null);
    close.setVisible(formation != null);
    setClassName("reading", formation != null);
    if (formation == null) {
      passages.showNothing();
    } else {
      card.show(formation);
      evidence.show(formation);
      passages.show(formation.id());
      switches.reveal(formation.id(), formation.site() != null);
    }
    draw();
  }

  private void draw() {
    map.show(snapshot());
    switches.mapChanged();
  }

  private MapSnapshot snapshot() {
    return snapshots.snapshot(
        new Snapshots.Choice(
            selected == null ? null : selected.id(),
            legend.chosen(),
            switches.visibility(),
            rings.radiiKm(),
            1));
  }

  private void open(@Nullable Formation formation) {
    QueryParameters query =
        formation == null ? QueryParameters.empty() : Addresses.query(formation.id());
    UI.getCurrent().navigate(MapView.class, query);
  }

  @Override
  public String getPageTitle() {
    Formation formation = selected;
    return (formation == null ? translate("map.title") : formation.name())
        + " · "
        + translate("atlas.title");
  }
}
