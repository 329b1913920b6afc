package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.StaleBriefingException;
import org.flankatlas.briefing.StoredBriefing;
import org.junit.jupiter.api.Test;

class StoredBriefingsTest extends ShelfSlice {

  private static final Briefing TEN_STEPS = SHIPPED.briefings().getFirst();

  @Test
  void givesTheShippedBriefingBackAsItWasLoaded() {
    assertThat(briefings.briefing(TEN_STEPS.id()))
        .contains(new StoredBriefing(TEN_STEPS, 0, null, null));
    assertThat(briefings.version(TEN_STEPS.id(), 0)).isPresent();
    assertThat(briefings.versions(TEN_STEPS.id())).isEmpty();
  }

  @Test
  void keepsWhatAnEditorAddedOverAStart() {
    StoredBriefing added = briefings.add(TEN_STEPS.copy("mine", "Mine"), "Ada");

    start();

    assertThat(briefings.briefing("mine")).contains(added);
    assertThat(briefings.all())
        .extracting(it -> it.briefing().id())
        .containsExactly(TEN_STEPS.id(), "mine");
  }

  @Test
  void givesABriefingWhoseIdIsTakenAnother() {
    assertThat(briefings.add(TEN_STEPS, "Ada").briefing().id()).isEqualTo("second-baltic-corps-2");
    assertThat(briefings.add(TEN_STEPS, "Ada").briefing().id()).isEqualTo("second-baltic-corps-3");
  }

  @Test
  void keepsEveryVersion() {
    Briefing mine = briefings.add(TEN_STEPS.copy("mine", "One"), "Ada").briefing();
    briefings.save(mine.copy("mine", "Two"), 1, "Ada");
    briefings.save(mine.copy("mine", "Three"), 2, "Ben");

    assertThat(briefings.versions("mine"))
        .extracting(it -> it.version() + " " + it.briefing().title() + " " + it.savedBy())
        .containsExactly("3 Three Ben", "2 Two Ada", "1 One Ada");
    assertThat(briefings.briefing("mine").orElseThrow().briefing().title()).isEqualTo("Three");
    assertThat(briefings.version("mine", 1).orElseThrow().briefing()).isEqualTo(mine);
  }

  @Test
  void tellsTheSecondEditorWhatTheFirstSaved() {
    Briefing mine = briefings.add(TEN_STEPS.copy("mine", "Mine"), "Ada").briefing();
    StoredBriefing first = briefings.save(mine.copy("mine", "By Ada"), 1, "Ada");

    StaleBriefingException stale =
        catchThrowableOfType(
            StaleBriefingException.class,
            () -> briefings.save(mine.copy("mine", "By Ben"), 1, "Ben"));

    assertThat(stale.current()).isEqualTo(first);
    assertThat(briefings.briefing("mine")).contains(first);
  }

  @Test
  void changesNoShippedBriefing() {
    assertThatIllegalArgumentException().isThrownBy(() -> briefings.save(TEN_STEPS, 0, "Ada"));
    assertThatIllegalArgumentException().isThrownBy(() -> briefings.remove(TEN_STEPS.id(), "Ada"));
    assertThat(briefings.briefing(TEN_STEPS.id())).isPresent();
  }

  @Test
  void removesABriefingWithItsVersionsAndAnUnknownOneInSilence() {
    briefings.add(TEN_STEPS.copy("mine", "Mine"), "Ada");

    briefings.remove("mine", "Ada");
    briefings.remove("mine", "Ada");

    assertThat(briefings.briefing("mine")).isEmpty();
    assertThat(briefings.versions("mine")).isEmpty();
  }

  @Test
  void hidesAShippedBriefingWhoseIdAnEditorTook() {
    jdbc.sql("delete from briefing").update();
    StoredBriefing own = briefings.add(TEN_STEPS.copy(TEN_STEPS.id(), "Own"), "Ada");

    start();

    assertThat(briefings.all()).isEqualTo(List.of(own));
  }
}
