package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks one rule of formations, nations or symbols in a valid copy. */
class BrokenFormationsTest {

  private static final String FORMATIONS = "posture/formations.geojson";
  private static final String NATIONS = "posture/nations.json";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
  }

  @Test
  void refusesASwappedCoordinateAndSaysTheOrder() {
    data.set(FORMATIONS, "bg-latvia", "/geometry/coordinates", "[57.097, 24.3679]");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, geometry: found [57.097, 24.3679];"
                + " expected [24.3679, 57.097] in lv, since the order is longitude, latitude");
  }

  @Test
  void refusesAPlaceOutsideItsHostNation() {
    data.set(FORMATIONS, "bg-latvia", "/geometry/coordinates", "[24.3778, 55.0528]");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, geometry: found [24.3778, 55.0528];"
                + " expected longitude, latitude of a place in lv");
  }

  @Test
  void refusesACoordinateThatIsNotOnTheEarth() {
    data.set(FORMATIONS, "bg-latvia", "/geometry/coordinates", "[24.3679, 157.097]");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, geometry: found [24.3679,157.097];"
                + " expected latitude must be -90 to 90 degrees, is 157.097");
  }

  @Test
  void refusesAFormationThatStandsWithoutAPlace() {
    data.set(FORMATIONS, "bg-latvia", "/geometry", "null");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, geometry: found null;"
                + " expected a GeoJSON Point");
  }

  @Test
  void refusesAProposedFormationWithAPlace() {
    data.set(
        FORMATIONS, "second-corps", "/geometry", "{\"type\":\"Point\",\"coordinates\":[24,57]}");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: second-corps, geometry:"
                + " found {\"type\":\"Point\",\"coordinates\":[24,57]};"
                + " expected null, since a proposed formation has no place");
  }

  @Test
  void refusesADuplicateId() {
    data.repeat(FORMATIONS, "bg-latvia");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, id: found \"bg-latvia\" a second time;"
                + " expected an id of its own");
  }

  @Test
  void refusesAnIdOfTheWrongForm() {
    data.set(FORMATIONS, "second-corps", "/properties/id", "\"Second Corps\"");

    assertThat(data.problems())
        .contains(
            "posture/formations.geojson: Second Corps: found formation id must be lower-case"
                + " letters, digits and hyphens, is Second Corps; expected a valid formation");
  }

  @Test
  void refusesACycleOfSuperiorsAndNamesItOnce() {
    data.set(FORMATIONS, "bg-latvia", "/properties/superior", "\"bg-poland\"")
        .set(FORMATIONS, "bg-poland", "/properties/superior", "\"bg-latvia\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, superior:"
                + " found bg-latvia under bg-poland under bg-latvia;"
                + " expected superiors that end at the top");
  }

  @Test
  void refusesAFormationThatIsItsOwnSuperior() {
    data.set(FORMATIONS, "bg-latvia", "/properties/superior", "\"bg-latvia\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, superior: found bg-latvia under bg-latvia;"
                + " expected superiors that end at the top");
  }

  @Test
  void refusesASecondTop() {
    data.unset(FORMATIONS, "bg-latvia", "/properties/superior");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, superior: found nothing;"
                + " expected a superior, since mncne-szczecin is the top");
  }

  @Test
  void refusesAnUnknownSuperior() {
    data.set(FORMATIONS, "bg-latvia", "/properties/superior", "\"mncne\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, superior: found \"mncne\";"
                + " expected the id of a formation in posture/formations.geojson");
  }

  @Test
  void refusesAProposedFormationAsSuperior() {
    data.set(FORMATIONS, "bg-latvia", "/properties/superior", "\"second-corps\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, superior: found second-corps, which is proposed;"
                + " expected a formation that stands");
  }

  @Test
  void refusesAnUnknownHostNation() {
    data.set(FORMATIONS, "bg-latvia", "/properties/hostNation", "\"xx\"");

    assertThat(data.problems())
        .contains(
            "posture/formations.geojson: bg-latvia, hostNation: found \"xx\";"
                + " expected the id of a nation in posture/nations.json");
  }

  @Test
  void refusesALeadNationWithoutAFlag() {
    data.delete("flags/ca.svg");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, leadNations: found no flag of \"ca\";"
                + " expected flags/ca.svg");
  }

  @Test
  void refusesABattlegroupThatNobodyLeads() {
    data.set(FORMATIONS, "bg-latvia", "/properties/leadNations", "[]");

    assertThat(data.problems())
        .contains(
            "posture/formations.geojson: bg-latvia, leadNations: found 0 nations;"
                + " expected the one that leads the battlegroup");
  }

  @Test
  void refusesAnUnknownKindAndNamesTheKnownOnes() {
    data.set(FORMATIONS, "second-corps", "/properties/kind", "\"army\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: second-corps, kind: found \"army\";"
                + " expected one of headquarters, battlegroup, corps");
  }

  @Test
  void refusesAMissingField() {
    data.unset(FORMATIONS, "bg-latvia", "/properties/caption");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, caption: found nothing; expected text");
  }

  @Test
  void refusesASymbolCodeThatIsNot20Digits() {
    data.set(FORMATIONS, "bg-latvia", "/properties/sidc", "\"1003\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, sidc: found \"1003\";"
                + " expected the id of a symbol in symbols/symbols.json",
            "posture/formations.geojson: bg-latvia: found sidc of bg-latvia must be 20 digits,"
                + " is 1003; expected a valid formation");
  }

  @Test
  void refusesASymbolThatIsNotDrawn() {
    data.set(FORMATIONS, "bg-latvia", "/properties/sidc", "\"10031004161205000000\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: bg-latvia, sidc: found \"10031004161205000000\";"
                + " expected the id of a symbol in symbols/symbols.json");
  }

  @Test
  void refusesASymbolWithoutItsPicture() {
    data.delete("symbols/10031004161210000000.svg");

    assertThat(data.problems())
        .containsExactly(
            "symbols/symbols.json: 10031004161210000000, file:"
                + " found no file symbols/10031004161210000000.svg; expected a drawn symbol");
  }

  @Test
  void refusesAColourThatIsNotOfSixDigits() {
    data.set(NATIONS, "ca", "/colour", "\"red\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/nations.json: ca: found colour of ca must be #rrggbb, is red;"
                + " expected a valid nation");
  }

  @Test
  void refusesOneColourForTwoLeadNations() {
    data.set(NATIONS, "gb", "/colour", "\"#c8401a\"");

    assertThat(data.problems())
        .containsExactly(
            "posture/nations.json: gb, colour: found #c8401a as of ca;"
                + " expected a colour that no other lead nation has");
  }

  @Test
  void refusesANationGivenTwice() {
    data.repeat(NATIONS, "lv");

    assertThat(data.problems())
        .containsExactly(
            "posture/nations.json: lv, id: found \"lv\" a second time; expected an id of its own");
  }
}
