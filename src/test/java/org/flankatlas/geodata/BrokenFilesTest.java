package org.flankatlas.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks a whole file, an article or the gazetteer in a valid copy. */
class BrokenFilesTest {

  private static final String ARTICLE = "articles/second-baltic-corps.txt";
  private static final String FORMATIONS = "posture/formations.geojson";
  private static final String GAZETTEER = "posture/gazetteer.json";

  private DataCopy data;

  @BeforeEach
  void copy(@TempDir Path directory) throws IOException {
    data = DataCopy.in(directory);
  }

  @Test
  void acceptsAnUnbrokenCopy() {
    assertThat(data.problems()).isEmpty();
  }

  @Test
  void saysInOneLineThatTheFolderCannotBeRead() {
    Path nowhere = data.root().resolve("nowhere");

    assertThatThrownBy(() -> new GeodataReader().read(nowhere))
        .isInstanceOf(BadGeodataException.class)
        .hasMessage(nowhere + ": folder: found nothing that can be read; expected the data folder");
  }

  @Test
  void refusesMalformedGeoJson() {
    data.write(FORMATIONS, "{\n  \"type\": \"FeatureCollection\",\n  \"features\": [}\n");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: line 3: found Unexpected close marker '}': expected ']';"
                + " expected well-formed JSON");
  }

  @Test
  void refusesGeoJsonThatIsNoCollection() {
    data.write(FORMATIONS, "{\"type\": \"Point\", \"coordinates\": [24.3679, 57.097]}");

    assertThat(data.problems())
        .containsExactly(
            "posture/formations.geojson: file: found no features;"
                + " expected a GeoJSON FeatureCollection");
  }

  @Test
  void refusesAFileThatIsNoList() {
    data.write("posture/events.json", "{}");

    assertThat(data.problems())
        .containsExactly("posture/events.json: file: found OBJECT; expected a list");
  }

  @Test
  void refusesASymbolCodeGivenTwice() {
    data.replace(
        "symbols/symbols.json", "\"10031010220000000000\": {", "\"10031004161210000000\": {");

    assertThat(data.problems())
        .containsExactly(
            "symbols/symbols.json: line 18: found Duplicate Object property \"10031004161210000000\";"
                + " expected well-formed JSON");
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Files.write(data.root().resolve("posture/areas.json"), new byte[] {'[', '"', (byte) 0xe4, '"'});

    assertThat(data.problems())
        .containsExactly(
            "posture/areas.json: file: found bytes that are not UTF-8; expected text in UTF-8");
  }

  @Test
  void refusesAFileThatIsNotThereAndDoesNotBlameThoseThatNameItsEntries() {
    data.delete("posture/sources.json");

    assertThat(data.problems())
        .containsExactly(
            "posture/sources.json: file: found nothing that can be read;"
                + " expected a readable file");
  }

  @Test
  void refusesAMissingBasemapAndDoesNotBlameThePlaces() {
    data.delete("basemap/countries.geojson");

    assertThat(data.problems())
        .containsExactly(
            "basemap/countries.geojson: file: found nothing that can be read;"
                + " expected a readable file");
  }

  @Test
  void refusesFrontMatterThatIsNotClosedAndDoesNotBlameTheQuotations() {
    data.replace(ARTICLE, "furniture: 3\n---\n", "furniture: 3\n");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: front matter: found no two lines of ---;"
                + " expected YAML between two lines of ---");
  }

  @Test
  void saysTheLineOfMalformedYaml() {
    data.replace(ARTICLE, "publisher: Prism", "publisher: [Prism");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: line 5: found expected ',' or ']', but got :;"
                + " expected well-formed YAML");
  }

  @Test
  void refusesFrontMatterWithoutAnId() {
    data.replace(ARTICLE, "id: second-baltic-corps\n", "");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: front matter: found no id;"
                + " expected YAML fields, id among them");
  }

  @Test
  void refusesAPublicationDateThatIsNone() {
    data.replace(ARTICLE, "after 2026-05-21", "after late May");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: second-baltic-corps, published:"
                + " found \"after late May\"; expected an ISO date, or after and an ISO date");
  }

  @Test
  void readsAPlainPublicationDate() {
    data.replace(ARTICLE, "after 2026-05-21", "2026-05-26");

    assertThat(new GeodataReader().read(data.root()).articles().getFirst().published())
        .isEqualTo("26 May 2026");
  }

  @Test
  void refusesMoreFurnitureThanTheArticleHas() {
    data.replace(ARTICLE, "furniture: 3", "furniture: 10");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: second-baltic-corps, furniture:"
                + " found 10 of 11 paragraphs;"
                + " expected 0 or more, after at least a headline and a standfirst");
  }

  @Test
  void refusesAWayToSplitParagraphsThatItDoesNotKnow() {
    data.replace(ARTICLE, "paragraphs: lines", "paragraphs: blank-lines");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: second-baltic-corps, paragraphs:"
                + " found \"blank-lines\"; expected lines");
  }

  @Test
  void refusesAnArticleIdGivenTwice() {
    data.write("articles/third.txt", data.read(ARTICLE));

    assertThat(data.problems())
        .containsExactly(
            "articles/third.txt: second-baltic-corps, id:"
                + " found \"second-baltic-corps\" a second time; expected an id of its own");
  }

  @Test
  void refusesAGazetteerOfAnUnknownFormation() {
    data.write(
        GAZETTEER, data.read(GAZETTEER).replace("\"id\": \"second-corps\"", "\"id\": \"third\""));

    assertThat(data.problems())
        .containsExactly(
            "posture/gazetteer.json: third, id: found \"third\";"
                + " expected the id of a formation in posture/formations.geojson");
  }

  @Test
  void refusesAGazetteerThatContradictsTheFormations() {
    data.write(
        GAZETTEER,
        data.read(GAZETTEER).replace("\"leadNationIds\": [\"ca\"]", "\"leadNationIds\": [\"us\"]"));

    assertThat(data.problems())
        .containsExactly(
            "posture/gazetteer.json: bg-latvia, leadNationIds: found [us]; expected [ca]");
  }

  @Test
  void refusesAGazetteerWhoseOwnIdsDoNotResolve() {
    data.write(
        GAZETTEER, data.read(GAZETTEER).replace("\"hostNationId\": \"lv\"", "\"hostNationId\": 7"));

    assertThat(data.problems())
        .containsExactly(
            "posture/gazetteer.json: file: found bg-latvia: hostNationId names an unknown id: 7;"
                + " expected a valid Gazetteer");
  }

  @Test
  void reportsAllProblemsAtOnce() {
    data.set("posture/nations.json", "ca", "/colour", "\"red\"")
        .set(FORMATIONS, "bg-latvia", "/geometry/coordinates", "[57.097, 24.3679]")
        .set("posture/claims.json", "bg-latvia.lead-nation", "/quotation/start", "91")
        .unset("posture/events.json", "vilnius-summit", "/title")
        .delete("areas/second-corps-area.geojson")
        .replace(ARTICLE, "furniture: 3", "furniture: some");

    assertThat(data.problems())
        .containsExactly(
            "articles/second-baltic-corps.txt: second-baltic-corps, furniture:"
                + " found \"some\"; expected a whole number",
            "posture/claims.json: bg-latvia.lead-nation, quotation:"
                + " found \" Canada leads the battlegroup in Latvia\" at 91 to 130;"
                + " expected \"Canada leads the battlegroup in Latvia\","
                + " which stands at 92 to 130",
            "posture/nations.json: ca: found colour of ca must be #rrggbb, is red;"
                + " expected a valid nation",
            "posture/areas.json: area-second-corps, geometry:"
                + " found no file areas/second-corps-area.geojson;"
                + " expected a GeoJSON file under geodata/",
            "posture/events.json: vilnius-summit, title: found nothing; expected text",
            "posture/formations.geojson: bg-latvia, geometry: found [57.097, 24.3679];"
                + " expected [24.3679, 57.097] in lv, since the order is longitude, latitude");
  }
}
