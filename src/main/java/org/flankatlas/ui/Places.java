package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Geodesy;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Site;

/**
 * What can be worked out from where formations are.
 *
 * @param posture where they are
 * @param geodesy how it is measured
 */
record Places(PostureCatalog posture, Geodesy geodesy) {

  /** The position as decimal degrees, as degrees, minutes and seconds, and in the military grid. */
  List<String> coordinates(Formation formation) {
    Site site = formation.site();
    return site == null
        ? List.of()
        : List.of(
            Coordinates.decimal(site.position()),
            Coordinates.degreesMinutesSeconds(site.position()),
            "MGRS " + geodesy.mgrs(site.position()));
  }

  /** The way from the superior's base: "747 km from Szczecin, bearing 53°". */
  Optional<String> course(Formation formation) {
    Site to = formation.site();
    if (to == null || formation.superiorId() == null) {
      return Optional.empty();
    }
    return posture
        .formation(formation.superiorId())
        .map(Formation::site)
        .map(
            from -> {
              Geodesy.Course course = geodesy.course(from.position(), to.position());
              return translate(
                  "formation.course",
                  Math.round(course.distanceM() / 1000),
                  from.place(),
                  Math.round(course.initialBearingDeg()));
            });
  }
}
