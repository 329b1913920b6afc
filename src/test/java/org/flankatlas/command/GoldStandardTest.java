package org.flankatlas.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.geodata.GeodataReader;
import org.flankatlas.posture.Formation;
import org.junit.jupiter.api.Test;

/** Holds how well the matcher agrees with people, a little under what it reaches. */
class GoldStandardTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");

  private final Gazetteer gazetteer = new GeodataReader().read(Path.of("geodata")).gazetteer();

  @Test
  void agreesWithTheTextsItWasTunedOn() {
    Score score = score("tuning");
    assertThat(score.precision()).isGreaterThan(0.86);
    assertThat(score.f1()).isGreaterThan(0.84);
  }

  @Test
  void agreesWithTextsItWasNotTunedOn() {
    Score score = score("held-out");
    assertThat(score.precision()).isGreaterThan(0.80);
    assertThat(score.f1()).isGreaterThan(0.79);
  }

  private Score score(String part) {
    Matcher matcher = new Matcher(gazetteer);
    Score score = Score.NONE;
    for (GoldStandard.Text text : new GoldStandard(GOLD.resolve(part)).texts()) {
      List<MatchedPassage> matched = matcher.match(text.passages());
      for (int i = 0; i < matched.size(); i++) {
        score = score.plus(score(matched.get(i), text.truth().get(i)));
      }
    }
    return score;
  }

  private Score score(MatchedPassage matched, Set<String> truth) {
    Set<String> found =
        matched.matches().stream().map(it -> it.formationId()).collect(Collectors.toSet());
    Score score = Score.NONE;
    for (Gazetteer.Entry entry : gazetteer.formations()) {
      if (entry.kind() != Formation.Kind.CORPS) {
        score = score.plus(found.contains(entry.id()), truth.contains(entry.id()));
      }
    }
    return score;
  }
}
