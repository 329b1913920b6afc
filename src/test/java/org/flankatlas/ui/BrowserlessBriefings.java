package org.flankatlas.ui;

import java.util.List;
import org.flankatlas.briefing.Bounds;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingFiles;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.briefing.StoredBriefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The views with briefings that an editor made, which are gone after each test. */
abstract class BrowserlessBriefings extends BrowserlessMap {

  static final String SHIPPED = "second-baltic-corps";

  @Autowired Briefings briefings;
  @Autowired BriefingShelf shelf;
  @Autowired BriefingFiles files;

  @BeforeEach
  @AfterEach
  void removeWhatWasMade() {
    made()
        .forEach(
            it ->
                BrowserlessShelf.asEditor(
                    () -> {
                      shelf.remove(it.briefing().id(), "ada");
                      return it;
                    }));
  }

  List<StoredBriefing> made() {
    return briefings.all().stream().filter(it -> !it.shipped()).toList();
  }

  /** Adds a briefing of steps with these headlines as "ben", and gives its id. */
  String add(String title, String... headlines) {
    List<Step> steps = List.of(headlines).stream().map(BrowserlessBriefings::step).toList();
    Briefing briefing = new Briefing(BriefingIds.of(title), title, "About it.", steps);
    return BrowserlessShelf.asEditor(() -> shelf.add(briefing, "ben")).briefing().id();
  }

  static Step step(String headline) {
    Shown shown = new Shown(List.of(), List.of(), List.of(), List.of(), true, false, List.of());
    return new Step(
        headline, new Bounds(20, 53, 28, 60, 8), shown, null, List.of(), "Say it slowly.", 2.5);
  }

  Briefing stored(String id) {
    return briefings.briefing(id).orElseThrow().briefing();
  }
}
