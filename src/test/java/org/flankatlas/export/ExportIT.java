package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.DeckNation;
import org.flankatlas.deck.DeckQuotation;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.deck.Decks;
import org.flankatlas.map.MapSnapshot;
import org.flankatlas.snapshot.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** The shipped briefing, exported and then read by programs that are not ours. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:exported")
class ExportIT {

  private static final LocalDate MADE = LocalDate.of(2026, 11, 25);

  @Autowired private Briefings briefings;
  @Autowired private Decks decks;
  @Autowired private ServedFiles files;
  @Autowired private Basemap basemap;
  private Path folder = Path.of("");

  @BeforeEach
  void choose(@TempDir Path empty) {
    folder = empty;
  }

  @Test
  void slidesOpenInLibreOfficeWithAllWordsAndPictures() throws Exception {
    Deck deck = deck(true);
    byte[] slides = Slides.of(DeckHandout.of(deck, pictures(deck), MADE));
    Path pptx = Files.write(folder.resolve("briefing.pptx"), slides);
    Path pdf = Programs.toPdf(pptx, folder);

    assertThat(Programs.pages(pdf)).isEqualTo(deck.steps().size() + 1);
    assertThat(Programs.pictures(pdf)).isEqualTo(deck.steps().size());
    assertHoldsTheWordsOf(deck, Programs.letters(Programs.text(pdf)));
    assertThat(notes(slides))
        .isEqualTo(deck.steps().stream().map(step -> flat(step.notes())).toList());
  }

  @Test
  void slidesWithoutNotesHaveNone() throws Exception {
    Deck deck = deck(false);

    assertThat(notes(Slides.of(DeckHandout.of(deck, pictures(deck), MADE))))
        .containsOnly("")
        .hasSize(deck.steps().size());
  }

  @Test
  void handoutHoldsAllWordsPicturesAndNotes() throws Exception {
    Deck deck = deck(true);
    Path pdf = handout(deck);
    String text = Programs.letters(Programs.text(pdf));

    assertThat(Programs.pictures(pdf)).isEqualTo(deck.steps().size());
    assertThat(Programs.pages(pdf)).isBetween(2 + deck.steps().size() / 2, 4 * deck.steps().size());
    assertHoldsTheWordsOf(deck, text);
    for (DeckStep step : deck.steps()) {
      for (String paragraph : Objects.requireNonNull(step.notes()).split("\n+")) {
        assertThat(text).contains(Programs.letters(paragraph));
      }
    }
    assertThat(Programs.information(pdf)).contains("Tagged:          yes", deck.title());
    assertThat(Programs.fonts(pdf))
        .isNotEmpty()
        .allMatch(font -> font.matches(".* yes yes yes .*"));
  }

  @Test
  void handoutWithoutNotesHasNone() throws Exception {
    String text = Programs.letters(Programs.text(handout(deck(false))));

    assertThat(text).doesNotContain(Programs.letters(Words.of("export.notes")));
    for (DeckStep step : deck(true).steps()) {
      String first = Objects.requireNonNull(step.notes()).split("\n+")[0];
      assertThat(text).doesNotContain(Programs.letters(first));
    }
  }

  @Test
  void fileOfTheShippedBriefingIsUnderFiveMegabytes() throws Exception {
    Deck deck = deck(true);
    Viewer viewer = new Viewer("/*".repeat(250_000), "", List.of());
    byte[] page =
        HtmlFile.of(
            DeckHandout.of(deck, pictures(deck), MADE),
            "en",
            JsonMapper.shared().writeValueAsString(deck),
            inline(deck),
            viewer,
            Instant.EPOCH);
    Files.write(Files.createDirectories(Path.of("target/exports")).resolve("s.html"), page);

    assertThat(page.length).isLessThan(5_000_000);
  }

  private static void assertHoldsTheWordsOf(Deck deck, String text) {
    for (DeckStep step : deck.steps()) {
      assertThat(text).contains(Programs.letters(step.headline()));
      for (DeckQuotation quotation : step.quotations()) {
        assertThat(text).contains(Programs.letters(quotation.text()));
      }
    }
    for (SourceLine source : DeckHandout.of(deck, pictures(deck), MADE).sources()) {
      assertThat(text).contains("[" + source.number() + "]" + Programs.letters(source.title()));
      assertThat(text).contains(Programs.letters(source.particulars()));
    }
  }

  private Deck deck(boolean withNotes) {
    return decks.deck(
        briefings.briefing("second-baltic-corps").orElseThrow().briefing(), withNotes);
  }

  private Path handout(Deck deck) throws IOException {
    return Files.write(
        folder.resolve("handout.pdf"), PdfHandout.of(DeckHandout.of(deck, pictures(deck), MADE)));
  }

  private Map<String, String> inline(Deck deck) throws IOException {
    List<MapSnapshot> maps = deck.steps().stream().map(DeckStep::snapshot).toList();
    List<String> flags =
        deck.formations().stream()
            .flatMap(
                it -> Stream.concat(it.leadNations().stream(), Stream.ofNullable(it.hostNation())))
            .map(DeckNation::flagUrl)
            .filter(Objects::nonNull)
            .toList();
    return InlineFiles.of(maps, flags, files, basemap);
  }

  private static List<byte[]> pictures(Deck deck) {
    return IntStream.range(0, deck.steps().size()).mapToObj(Sample::picture).toList();
  }

  private static List<String> notes(byte[] slides) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
      return show.getSlides().subList(0, show.getSlides().size() - 1).stream()
          .map(slide -> slide.getNotes() == null ? "" : written(slide.getNotes()))
          .toList();
    }
  }

  private static String written(XSLFNotes notes) {
    return Stream.of(notes.getPlaceholders())
        .filter(shape -> shape.getTextType() == Placeholder.BODY)
        .map(XSLFTextShape::getText)
        .map(ExportIT::flat)
        .findFirst()
        .orElseThrow();
  }

  private static String flat(@Nullable String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
