package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.map.MapLayer;
import org.flankatlas.map.MapMarker;
import org.flankatlas.map.MapPoster;
import org.flankatlas.map.MapSnapshot;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Support;
import org.flankatlas.snapshot.FileAddresses;
import org.springframework.stereotype.Component;

/** What stands at the foot of a picture: what is on the map means this, and rests on that. */
@Component
class PosterTexts {

  private final PostureCatalog posture;
  private final ArticleCatalog articles;
  private final FileAddresses addresses;

  PosterTexts(PostureCatalog posture, ArticleCatalog articles, FileAddresses addresses) {
    this.posture = posture;
    this.articles = articles;
    this.addresses = addresses;
  }

  MapPoster of(MapSnapshot snapshot) {
    List<Formation> placed = formations(snapshot.markers().stream().map(MapMarker::id));
    List<MapLayer> areas =
        snapshot.layers().stream()
            .filter(layer -> layer.visible() && layer.ownerId() != null)
            .toList();
    List<MapPoster.Group> legend = new ArrayList<>();
    add(legend, translate("map.legend"), leads(placed));
    add(legend, translate("picture.symbols"), symbols(snapshot, placed));
    add(
        legend,
        translate("layers.posture"),
        Stream.concat(command(snapshot), areas.stream().map(this::area)));
    List<Formation> owners = formations(areas.stream().map(area -> area.ownerId()));
    return new MapPoster(
        translate("intro.title"),
        translate("picture.scale"),
        legend,
        List.of(sources(Stream.concat(placed.stream(), owners.stream()))));
  }

  private List<Formation> formations(Stream<String> ids) {
    return ids.flatMap(id -> posture.formation(id).stream()).toList();
  }

  private static void add(
      List<MapPoster.Group> legend, String title, Stream<MapPoster.Entry> found) {
    List<MapPoster.Entry> entries = found.distinct().toList();
    if (!entries.isEmpty()) {
      legend.add(new MapPoster.Group(title, entries));
    }
  }

  private Stream<MapPoster.Entry> leads(List<Formation> shown) {
    return shown.stream()
        .map(Formation::leadNationIds)
        .filter(ids -> ids.size() == 1)
        .map(ids -> posture.nation(ids.getFirst()))
        .map(nation -> MapPoster.Entry.colour(nation.colour(), nation.name()));
  }

  private Stream<MapPoster.Entry> symbols(MapSnapshot snapshot, List<Formation> shown) {
    boolean pins = snapshot.markers().stream().allMatch(marker -> marker.symbolUrl() == null);
    return pins
        ? Stream.empty()
        : shown.stream()
            .map(formation -> posture.symbol(formation.sidc()))
            .map(symbol -> MapPoster.Entry.picture(addresses.symbol(symbol), symbol.meaning()));
  }

  private static Stream<MapPoster.Entry> command(MapSnapshot snapshot) {
    return snapshot.links().stream()
        .map(link -> MapPoster.Entry.line(link.style(), translate("map.command")));
  }

  /** The geometry of a proposed formation's area has a style of its own. */
  private MapPoster.Entry area(MapLayer layer) {
    boolean proposed =
        posture
            .formation(String.valueOf(layer.ownerId()))
            .filter(formation -> formation.status() == Formation.Status.PROPOSED)
            .isPresent();
    return MapPoster.Entry.area(
        proposed ? layer.style() + "-proposed" : layer.style(), layer.name());
  }

  /** Every article and outside source that a claim about the formations rests on. */
  private String sources(Stream<Formation> shown) {
    List<String> names =
        shown
            .flatMap(formation -> posture.claimsOf(formation.id()).stream())
            .map(claim -> name(claim.support()))
            .distinct()
            .toList();
    return translate("picture.sources", String.join("; ", names));
  }

  private String name(Support support) {
    return switch (support) {
      case Support.Outside outside -> outside.source().title();
      case Support.Quotation quotation ->
          articles
              .article(quotation.articleId())
              .map(article -> name(article.summary()))
              .orElse(quotation.articleId());
    };
  }

  private static String name(ArticleSummary article) {
    return translate("picture.article", article.title(), PassageLabels.published(article));
  }
}
