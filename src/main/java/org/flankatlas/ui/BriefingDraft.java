package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Position;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;

/** Briefings as they are begun. */
final class BriefingDraft {

  private static final double CLOSEST_ZOOM = 8;

  /** Lines of command and all of the ground. */
  static final Shown PLAIN =
      new Shown(List.of(), List.of(), List.of(), List.of(), true, false, List.of());

  private BriefingDraft() {}

  /** A briefing of one step that shows all formations with a place. */
  static Briefing blank(String id, String title, PostureCatalog posture) {
    Step step = new Step(translate("editing.first"), all(posture), PLAIN, null, List.of(), "", 0);
    return new Briefing(id, title, "", List.of(step));
  }

  /** The same under a title that says what it is. */
  static Briefing copy(Briefing briefing) {
    String title = translate("briefings.copyOf", briefing.title());
    String cut = title.substring(0, Math.min(title.length(), Briefing.LONGEST_LINE)).strip();
    return briefing.copy(briefing.id(), cut);
  }

  private static Bounds all(PostureCatalog posture) {
    List<Position> places =
        posture.formations().stream()
            .map(Formation::site)
            .flatMap(site -> site == null ? Stream.<Site>empty() : Stream.of(site))
            .map(Site::position)
            .toList();
    DoubleSummaryStatistics lon = places.stream().mapToDouble(Position::lonDeg).summaryStatistics();
    DoubleSummaryStatistics lat = places.stream().mapToDouble(Position::latDeg).summaryStatistics();
    return places.isEmpty()
        ? new Bounds(13, 52, 28, 60, CLOSEST_ZOOM)
        : new Bounds(lon.getMin(), lat.getMin(), lon.getMax(), lat.getMax(), CLOSEST_ZOOM);
  }
}
