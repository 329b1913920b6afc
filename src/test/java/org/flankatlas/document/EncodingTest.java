package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

  private static final String LATVIAN =
      "Kanāda vada kaujas grupu Ādažos, kur dien karavīri no daudzām valstīm: “tā ir mūsu zeme”, žēl.";
  private static final String LITHUANIAN =
      "Vokietija vadovauja kovinei grupei Rukloje, čia tarnauja įvairių šalių kariai – ąžuolų ūksmėje.";
  private static final String ESTONIAN =
      "Tapal paiknev lahingugrupp on Ühendkuningriigi juhitud, öö oli külm ja sõdurid väsinud, šokk.";
  private static final String POLISH =
      "Stany Zjednoczone dowodzą grupą bojową w Orzyszu, gdzie służą żołnierze z różnych państw, źle.";
  private static final String RUSSIAN =
      "Корпус размещается в Щецине, и его штаб руководит боевыми группами в странах Балтии и в Польше.";

  @ParameterizedTest
  @CsvSource({
    "windows-1257, LV",
    "windows-1257, LT",
    "windows-1257, ET",
    "windows-1252, ET",
    "windows-1250, PL",
    "ISO-8859-2, PL",
    "ISO-8859-13, LV",
    "UTF-8, LV",
    "UTF-16, PL",
    "UTF-16LE, LV",
    "UTF-16BE, LT",
    "windows-1251, RU",
    "KOI8-R, RU",
    "UTF-16LE, RU"
  })
  void findsTheEncodingOfATextOfTheRegion(String encoding, String language) {
    String text = text(language);

    byte[] bytes = text.getBytes(Charset.forName(encoding));

    assertThat(Documents.read("a.txt", bytes).paragraphs())
        .containsExactly(new Paragraph(text, false));
  }

  @Test
  void readsPlainSignsOfWindows() {
    byte[] bytes = "NATO’s “eastern flank” – posture".getBytes(Charset.forName("windows-1252"));

    assertThat(Documents.read("a.txt", bytes).paragraphs())
        .containsExactly(new Paragraph("NATO’s “eastern flank” – posture", false));
  }

  @Test
  void believesWhatAPageDeclaresUnlessItsBytesSayOtherwise() {
    String page = "<html><head><meta charset=\"%s\"></head><body><p>şığ%s</p></body></html>";
    String declared = page.formatted("windows-1254", "");
    String lying = page.formatted("windows-1252", "ā");

    assertThat(read(declared, Charset.forName("windows-1254"))).isEqualTo("şığ");
    assertThat(read(lying, StandardCharsets.UTF_8)).isEqualTo("şığā");
    assertThat(read(page.formatted("no-such-set", ""), StandardCharsets.UTF_8)).isEqualTo("şığ");
  }

  private static String read(String page, Charset charset) {
    return Documents.read("a.html", page.getBytes(charset)).paragraphs().getFirst().text();
  }

  private static String text(String language) {
    return switch (language) {
      case "LV" -> LATVIAN;
      case "LT" -> LITHUANIAN;
      case "ET" -> ESTONIAN;
      case "PL" -> POLISH;
      default -> RUSSIAN;
    };
  }
}
