package org.flankatlas.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.basemap.TileCoordinates;
import org.flankatlas.map.MapCamera;

/**
 * Which tiles a map draws. Mirrors {@code frontend/flank-map}: {@code tile-cover.ts} for the zoom
 * of tiles, {@code frame.ts} for how a camera fits a window, {@code defaults.ts} for the numbers.
 */
final class TilesInView {

  private static final double LEAST_VIEW_ZOOM = 3;
  private static final double MOST_VIEW_ZOOM = 12;

  /** Where readers may pan: west, south, east, north in degrees. */
  private static final UnitBox REACH = UnitBox.of(-5, 45, 45, 66);

  /** The closest zoom of which the whole reach is included. */
  private static final int REGION_ZOOM = 5;

  /** How far a reader may pan from a camera, as a share of the window's size. */
  private static final double PANNING = 0.25;

  /**
   * Windows from a phone's to a large screen's, with the room that the viewer's stage.css keeps.
   */
  private static final List<Window> WINDOWS =
      List.of(
          new Window(390, 844, 92, 44, 516, 44),
          new Window(820, 1180, 96, 96, 96, 456),
          new Window(1024, 768, 96, 96, 96, 456),
          new Window(1280, 720, 96, 96, 96, 531),
          new Window(1400, 900, 96, 96, 96, 572),
          new Window(1920, 1080, 140, 140, 150, 783),
          new Window(2560, 1440, 140, 140, 150, 1_000));

  private final int minZoom;
  private final int maxZoom;
  private final Set<TileCoordinates> found = new LinkedHashSet<>();

  private record Window(
      int widthPx, int heightPx, int topPx, int rightPx, int bottomPx, int leftPx) {}

  TilesInView(int minZoom, int maxZoom) {
    this.minZoom = minZoom;
    this.maxZoom = maxZoom;
  }

  Set<TileCoordinates> found() {
    return found;
  }

  /** Adds what stands in until finer tiles are there: the furthest out all round the world. */
  void addRegion() {
    add(new UnitBox(0, 0, 1, 1), minZoom);
    for (int z = minZoom + 1; z <= Math.min(REGION_ZOOM, maxZoom); z++) {
      add(REACH, z);
    }
  }

  /** Adds what any window shows of a camera, with room for panning, and all coarser tiles of it. */
  void addAround(MapCamera camera) {
    for (Window window : WINDOWS) {
      double zoom = zoom(camera, window);
      UnitBox shown = shown(camera, window, zoom);
      for (int z = tileZoom(zoom); z > minZoom; z--) {
        add(shown, z);
      }
    }
  }

  private static double zoom(MapCamera camera, Window window) {
    UnitBox wanted = wanted(camera);
    double scale =
        Math.min(
            (window.widthPx() - window.leftPx() - window.rightPx())
                / (wanted.right() - wanted.left()),
            (window.heightPx() - window.topPx() - window.bottomPx())
                / (wanted.bottom() - wanted.top()));
    double zoom = Math.log(scale / 256) / Math.log(2);
    return Math.max(LEAST_VIEW_ZOOM, Math.min(zoom, Math.min(camera.maxZoom(), MOST_VIEW_ZOOM)));
  }

  private static UnitBox shown(MapCamera camera, Window window, double zoom) {
    UnitBox wanted = wanted(camera);
    double worldPx = 256 * Math.pow(2, zoom);
    double x =
        (wanted.left() + wanted.right()) / 2 + (window.rightPx() - window.leftPx()) / 2.0 / worldPx;
    double y =
        (wanted.top() + wanted.bottom()) / 2 + (window.bottomPx() - window.topPx()) / 2.0 / worldPx;
    double halfWidth = window.widthPx() * (0.5 + PANNING) / worldPx;
    double halfHeight = window.heightPx() * (0.5 + PANNING) / worldPx;
    return new UnitBox(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
  }

  private static UnitBox wanted(MapCamera camera) {
    return UnitBox.of(camera.westDeg(), camera.southDeg(), camera.eastDeg(), camera.northDeg());
  }

  private int tileZoom(double viewZoom) {
    return Math.max(minZoom, Math.min(maxZoom, (int) Math.floor(viewZoom + 1e-6) - 1));
  }

  private void add(UnitBox box, int z) {
    int count = 1 << z;
    for (int y = cell(box.top(), count); y <= cell(box.bottom(), count); y++) {
      for (int x = cell(box.left(), count); x <= cell(box.right(), count); x++) {
        found.add(new TileCoordinates(z, x, y));
      }
    }
  }

  private static int cell(double share, int count) {
    return Math.max(0, Math.min(count - 1, (int) Math.floor(share * count)));
  }
}
