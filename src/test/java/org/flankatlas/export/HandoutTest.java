package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoutTest {

  private static final byte[] PICTURE = Sample.picture(60, 50, "png");
  private static final LocalDate MADE = LocalDate.of(2026, 11, 25);

  @Test
  void refusesAPictureOfMoreThanSixMegabytes() {
    byte[] large = Arrays.copyOf(PICTURE, Picture.MOST_BYTES + 1);

    assertThatThrownBy(() -> page(large))
        .hasMessage("The picture of “Here” has 6000001 bytes; at most 6000000 can be exported.");
  }

  @Test
  void refusesAPictureThatIsTooWideBeforeAnyPixelIsRead() {
    byte[] wide = Sample.picture(8001, 2, "png");

    assertThatThrownBy(() -> page(wide))
        .hasMessage("The picture of “Here” is 8001 × 2 px; at most 8000 a side can be exported.");
  }

  @Test
  void refusesAPictureThatOnlySaysItIsVast() {
    byte[] vast = PICTURE.clone();
    vast[16] = 0x7F;

    assertThatExceptionOfType(ExportRefusedException.class).isThrownBy(() -> page(vast));
  }

  @Test
  void refusesAPictureThatIsCutOff() {
    byte[] cut = Arrays.copyOf(Sample.map("latvia"), 60_000);

    assertThatThrownBy(() -> page(cut))
        .hasMessage("The picture of “Here” is damaged and can't be decoded.");
  }

  @Test
  void refusesWhatIsNoPicture() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> page(svg))
        .hasMessage("The picture of “Here” is neither a PNG nor a JPEG.");
    assertThatThrownBy(() -> page(Sample.picture(9, 9, "gif"))).hasMessageContaining("neither");
    assertThatThrownBy(() -> page(new byte[0])).hasMessageContaining("neither");
  }

  @Test
  void takesJpegAndPng() {
    assertThat(Picture.of(page(Sample.picture(60, 50, "jpg")).picture()).mediaType())
        .isEqualTo("image/jpeg");
    assertThat(Picture.of(page(PICTURE).picture()).mediaType()).isEqualTo("image/png");
  }

  @Test
  void refusesMoreThanNinetyNineSteps() {
    List<Page> pages = Collections.nCopies(100, page(PICTURE));

    assertThatThrownBy(() -> new Handout("T", "", MADE, "", pages, List.of()))
        .hasMessage("A briefing of 1 to 99 steps can be exported; this one has 100.");
    assertThatThrownBy(() -> new Handout("T", "", MADE, "", List.of(), List.of()))
        .hasMessageContaining("this one has 0");
  }

  @Test
  void refusesAQuotationOfASourceThatIsNotListed() {
    Page page = new Page("Here", PICTURE, List.of(new Quoted("Words", "A", 2)), List.of(), null);

    assertThatThrownBy(() -> new Handout("T", "", MADE, "", List.of(page), List.of()))
        .hasMessage("“Here” refers to source 2, which is not listed.");
  }

  @Test
  void refusesAVeryLongQuotation() {
    assertThatThrownBy(() -> new Quoted("a".repeat(10_001), "A", 1))
        .hasMessage("A quotation has 10001 characters; at most 10000 can be exported.");
  }

  @Test
  void takesOutWhatCannotBePrinted() {
    assertThat(new Quoted("a\u0000b\u0007\uD800\u202Ec\uFFFF\u200Fd\t\u2028e", "A", 1).text())
        .isEqualTo("abcd e");
    assertThat(new Quoted("A\u0304daz\u030Ci", "A", 1).text()).isEqualTo("Ādaži");
  }

  @Test
  void keepsTheParagraphsOfNotesAndHasNoneWhereTheyAreBlank() {
    assertThat(new Page("Here", PICTURE, List.of(), List.of(), "One\r\n\r\nTwo").notes())
        .isEqualTo("One\n\nTwo");
    assertThat(new Page("Here", PICTURE, List.of(), List.of(), " \n ").notes()).isNull();
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(source("https://prism.example/ā").link()).isEqualTo("https://prism.example/%C4%81");
    assertThat(source("javascript:alert(1)").link()).isNull();
    assertThat(source("file:///etc/passwd").link()).isNull();
  }

  @Test
  void numbersTheSourcesOfADeckAsTheyAreQuoted() {
    Handout handout = DeckHandout.of(Sample.deck("Riga", "Words", "Say"), List.of(PICTURE), MADE);

    assertThat(handout.pages().getFirst().quotations())
        .containsExactly(new Quoted("Words", "On Riga, Prism, ¶ 5", 1));
    assertThat(handout.pages().getFirst().notes()).isEqualTo("Say");
    assertThat(handout.sources().getFirst().particulars()).isEqualTo("Prism, 2026. CC0");
    assertThat(handout.credit()).startsWith("© OpenStreetMap contributors");
  }

  @Test
  void refusesADeckWithoutAPictureForEachStep() {
    assertThatThrownBy(() -> DeckHandout.of(Sample.deck("Riga", "Words", null), List.of(), MADE))
        .hasMessage("A briefing of 1 steps needs as many pictures; there are 0.");
  }

  private static Page page(byte[] picture) {
    return new Page("Here", picture, List.of(), List.of(), null);
  }

  private static SourceLine source(String url) {
    return new SourceLine(1, "A", "B", "", URI.create(url), "");
  }
}
