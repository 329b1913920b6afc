package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test breaks one rule of claims, events, sources or quotations in a valid copy. */
class BrokenClaimsTest {

  private static final String CLAIMS = "posture/claims.json";
  private static final String EVENTS = "posture/events.json";
  private static final String SOURCES = "posture/sources.json";
  private static final String LEAD = "bg-latvia.lead-nation";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
  }

  @Test
  void refusesAQuotationThatIsOffByOneLetter() {
    data.set(CLAIMS, LEAD, "/quotation/text", "\"Canada leads the battlegroup in Latvja\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, quotation:"
                + " found \"Canada leads the battlegroup in Latvia\" at 92 to 130;"
                + " expected \"Canada leads the battlegroup in Latvja\","
                + " which is nowhere in the passage");
  }

  @Test
  void saysWhereAQuotationStandsWhenItsOffsetsAreOff() {
    data.set(CLAIMS, LEAD, "/quotation/start", "91").set(CLAIMS, LEAD, "/quotation/end", "129");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, quotation:"
                + " found \" Canada leads the battlegroup in Latvi\" at 91 to 129;"
                + " expected \"Canada leads the battlegroup in Latvia\","
                + " which stands at 92 to 130");
  }

  @ParameterizedTest
  @CsvSource({"92, 4000", "130, 92", "-1, 3"})
  void refusesOffsetsThatThePassageDoesNotHave(int start, int end) {
    data.set(CLAIMS, LEAD, "/quotation/start", "" + start)
        .set(CLAIMS, LEAD, "/quotation/end", "" + end);

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, quotation:"
                + " found no such offsets at "
                + start
                + " to "
                + end
                + "; expected \"Canada leads the battlegroup in Latvia\","
                + " which stands at 92 to 130");
  }

  @Test
  void refusesAQuotationOfAnUnknownArticle() {
    data.set(CLAIMS, LEAD, "/quotation/article", "\"third-corps\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, article: found \"third-corps\";"
                + " expected the id of an article in articles/");
  }

  @Test
  void refusesAQuotationOfAPassageThatIsNotThere() {
    data.set(CLAIMS, LEAD, "/quotation/passage", "11");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, passage: found 11; expected 0 to 10");
  }

  @Test
  void refusesAnOffsetThatIsNotANumber() {
    data.set(CLAIMS, LEAD, "/quotation/start", "\"92\"");

    assertThat(data.problems())
        .contains(
            "posture/claims.json: bg-latvia.lead-nation, start: found \"92\";"
                + " expected a whole number");
  }

  @Test
  void refusesAClaimAboutAnUnknownFormation() {
    data.set(CLAIMS, "bg-latvia.status", "/formation", "\"bg-finland\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, formation: found \"bg-finland\";"
                + " expected the id of a formation in posture/formations.geojson");
  }

  @Test
  void refusesAnUnknownSource() {
    data.set(CLAIMS, "bg-latvia.status", "/outside/source", "\"hearsay\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, source: found \"hearsay\";"
                + " expected the id of a source in posture/sources.json");
  }

  @Test
  void refusesALowConfidence() {
    data.set(CLAIMS, "bg-latvia.status", "/outside/confidence", "\"low\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, confidence: found \"low\";"
                + " expected one of high, medium");
  }

  @Test
  void refusesAClaimThatRestsOnNothing() {
    data.unset(CLAIMS, "bg-latvia.status", "/outside");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, support: found neither;"
                + " expected a quotation or an outside source");
  }

  @Test
  void refusesAnUnknownPropertyAndNamesTheKnownOnes() {
    data.set(CLAIMS, "bg-latvia.status", "/property", "\"strength\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, property: found \"strength\"; expected one of"
                + " lead-nation, host-nation, base, superior, since, position, symbol,"
                + " official-name, commander, contributing-nations, status, area, plan");
  }

  @Test
  void refusesAClaimWithoutItsWords() {
    data.unset(CLAIMS, "bg-latvia.status", "/value");

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.status, value: found nothing; expected text");
  }

  @Test
  void refusesAClaimIdGivenTwice() {
    data.repeat(CLAIMS, LEAD);

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: bg-latvia.lead-nation, id:"
                + " found \"bg-latvia.lead-nation\" a second time; expected an id of its own");
  }

  @ParameterizedTest
  @CsvSource({
    "bg-latvia, host-nation",
    "bg-latvia, base",
    "bg-latvia, position",
    "bg-latvia, symbol",
    "mncne-szczecin, lead-nation",
    "mncne-szczecin, since",
    "second-corps, symbol"
  })
  void refusesAMarkWithoutASentence(String formation, String property) {
    data.remove(CLAIMS, formation + "." + property);

    assertThat(data.problems())
        .containsExactly(
            "posture/claims.json: %s, %s: found no claim; expected a claim with the sentence or source that says so"
                .formatted(formation, property));
  }

  @Test
  void needsNoSentenceForTheSuperiorThatTheTopDoesNotHave() {
    data.remove(CLAIMS, "mncne-szczecin.superior");

    assertThat(data.problems()).isEmpty();
  }

  @Test
  void refusesASourceWithoutAnAddress() {
    data.set(SOURCES, "lsm-2024", "/url", "\"eng.lsm.lv\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/sources.json: lsm-2024, url: found \"eng.lsm.lv\";"
                + " expected an http or https address");
  }

  @Test
  void refusesASourceGivenTwice() {
    data.repeat(SOURCES, "lsm-2024");

    assertThat(data.problems())
        .containsExactly(
            "posture/sources.json: lsm-2024, id: found \"lsm-2024\" a second time;"
                + " expected an id of its own");
  }

  @Test
  void refusesADateThatTheCalendarDoesNotHave() {
    data.set(EVENTS, "air-defence-appeal", "/date", "\"2026-05-32\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/events.json: air-defence-appeal, date: found \"2026-05-32\";"
                + " expected a year, month or day as 2026, 2026-05, 2026-05-21");
  }

  @Test
  void refusesAnEventOfAnUnknownFormation() {
    data.set(EVENTS, "corps-certified", "/formations", "[\"mncne\"]");

    assertThat(data.problems())
        .containsExactly(
            "posture/events.json: corps-certified, formations: found \"mncne\";"
                + " expected the id of a formation in posture/formations.geojson");
  }

  @Test
  void refusesAnEventGivenTwice() {
    data.repeat(EVENTS, "vilnius-summit");

    assertThat(data.problems())
        .containsExactly(
            "posture/events.json: vilnius-summit, id: found \"vilnius-summit\" a second time;"
                + " expected an id of its own");
  }

  @Test
  void refusesAnEventWhoseQuotationIsNotInTheText() {
    data.set(EVENTS, "vilnius-summit", "/quotation/text", "\"After the 2022 Madrid summit\"")
        .set(EVENTS, "vilnius-summit", "/quotation/end", "246");

    assertThat(data.problems())
        .containsExactly(
            "posture/events.json: vilnius-summit, quotation:"
                + " found \"After the 2023 Vilnius summit\" at 217 to 246;"
                + " expected \"After the 2022 Madrid summit\", which is nowhere in the passage");
  }
}
