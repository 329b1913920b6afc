package org.flankatlas.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.flankatlas.map.MapCamera;
import org.flankatlas.map.MapLink;
import org.flankatlas.map.MapRing;
import org.flankatlas.map.MapSnapshot;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the posture, and what a person has chosen to see of it, into the snapshot of a map. */
@Component
public class Snapshots {

  /** How close the camera may go to one formation. */
  private static final double CLOSEST_ZOOM = 8;

  private final PostureCatalog posture;
  private final Ground ground;
  private final MapLayers layers;
  private final MapMarkers markers;

  Snapshots(PostureCatalog posture, Ground ground, MapLayers layers, MapMarkers markers) {
    this.posture = posture;
    this.ground = ground;
    this.layers = layers;
    this.markers = markers;
  }

  /**
   * What a person has chosen to see.
   *
   * @param selectedId the formation in view
   * @param ledBy ids of the lead nations to show; empty shows all
   * @param visibility what the layer control has switched on and off
   * @param radiiKm distances of the rings around the formation in view, kilometres
   * @param cameraSerial number of the last wish to move the camera
   */
  public record Choice(
      @Nullable String selectedId,
      Set<String> ledBy,
      Visibility visibility,
      List<Double> radiiKm,
      long cameraSerial) {

    public Choice {
      ledBy = Set.copyOf(ledBy);
      radiiKm = List.copyOf(radiiKm);
    }

    boolean shows(Formation formation) {
      return ledBy.isEmpty()
          || formation.leadNationIds().size() != 1
          || ledBy.contains(formation.leadNationIds().getFirst());
    }
  }

  /** The snapshot of what was chosen; its camera frames every formation with a place. */
  public MapSnapshot snapshot(Choice choice) {
    List<Formation> shown = posture.formations().stream().filter(choice::shows).toList();
    Visibility visibility = choice.visibility();
    return new MapSnapshot(
        ground.basemap(visibility.hiddenGround()),
        layers.layers(visibility),
        shown.stream()
            .filter(f -> f.site() != null)
            .map(f -> markers.marker(f, visibility.pins()))
            .toList(),
        visibility.linesOfCommand() ? links(shown) : List.of(),
        rings(choice),
        ground.notice(),
        choice.selectedId(),
        camera(choice.cameraSerial()));
  }

  private List<MapRing> rings(Choice choice) {
    return posture
        .formation(String.valueOf(choice.selectedId()))
        .filter(formation -> formation.site() != null)
        .map(
            centre ->
                choice.radiiKm().stream()
                    .map(km -> new MapRing(centre.id(), km * 1000, caption(km)))
                    .toList())
        .orElse(List.of());
  }

  /** "50 km", "62.5 km". */
  public static String caption(double km) {
    String number = String.format(Locale.ROOT, km % 1 == 0 ? "%.0f" : "%s", km);
    return Words.of("rings.caption", number);
  }

  private static List<MapLink> links(List<Formation> shown) {
    return shown.stream()
        .filter(formation -> formation.superiorId() != null)
        .map(f -> new MapLink(String.valueOf(f.superiorId()), f.id(), "command"))
        .toList();
  }

  /** The camera always frames every formation with a place; what is selected stays among them. */
  private MapCamera camera(long serial) {
    List<Position> positions =
        posture.formations().stream()
            .map(Formation::site)
            .filter(Objects::nonNull)
            .map(Site::position)
            .toList();
    return new MapCamera(
        serial,
        least(positions, Position::lonDeg),
        least(positions, Position::latDeg),
        -least(positions, p -> -p.lonDeg()),
        -least(positions, p -> -p.latDeg()),
        CLOSEST_ZOOM);
  }

  private static double least(List<Position> positions, Function<Position, Double> of) {
    return positions.stream().map(of).min(Double::compare).orElse(0.0);
  }
}
