package org.flankatlas.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.DeckArticle;
import org.flankatlas.deck.DeckQuotation;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.map.MapBasemap;
import org.flankatlas.map.MapCamera;
import org.flankatlas.map.MapSnapshot;
import org.jspecify.annotations.Nullable;

/** Briefings to export, of the words of the shipped article and pictures of the real map. */
final class Sample {

  static final String LETTERS = "āčēģīķļņšūž ąćęłńóśź äõöü Ёжщ Вильнюс";

  private static final List<String> PICTURES =
      List.of(
          "region-5",
          "szczecin-8",
          "region-6",
          "estonia",
          "latvia",
          "lithuania",
          "poland",
          "suwalki-8",
          "orzysz-8",
          "region-4");

  private static final List<String> HEADLINES =
      List.of(
          "NATO plans a second Baltic corps",
          "One headquarters commands four battlegroups",
          "The four battlegroups date from 2017",
          "The United Kingdom leads in Estonia",
          "Canada leads in Latvia",
          "Germany leads in Lithuania",
          "The United States lead in Poland",
          "The theatre is narrow and needs reinforcement fast",
          "Three presidents ask for full air defence",
          "What the second corps would signal");

  private static final List<String> WORDS =
      List.of(
          "Two sources familiar with the matter said the plan would add a second corps for the"
              + " region, giving the alliance more capacity to bring in mass at speed and respond"
              + " faster to a crisis.",
          "The change would build on an existing headquarters in Szczecin, Poland, where"
              + " Multinational Corps Northeast already oversees NATO forces in Latvia, Estonia,"
              + " Lithuania and northern Poland.",
          "NATO’s eastern-flank posture already relies on the four north-eastern battlegroups in"
              + " Estonia, Latvia, Lithuania and Poland, which fall under the Szczecin"
              + " headquarters.",
          "Canada leads the battlegroup in Latvia, the United Kingdom in Estonia, Germany in"
              + " Lithuania and the United States in Poland.");

  private Sample() {}

  /** Ten steps as they are shipped; notes on every step but the third. */
  static Handout briefing(boolean withNotes) {
    return handout(
        IntStream.range(0, 10)
            .mapToObj(i -> page(i, withNotes && i != 2 ? notes(i) : null))
            .toList());
  }

  static Handout handout(List<Page> pages) {
    return new Handout(
        "NATO’s second Baltic corps in ten steps",
        "Who commands and who leads on NATO’s eastern flank between Szczecin and Tapa, and what a"
            + " second corps headquarters would change.",
        LocalDate.of(2026, 11, 25),
        "© OpenStreetMap contributors (ODbL) · GSHHG (LGPL) · Natural Earth · GeoNames (CC BY 4.0)"
            + " · NOAA ETOPO5",
        pages,
        List.of(
            new SourceLine(
                1,
                "NATO plans second Baltic corps to speed reinforcement in Latvia, Estonia",
                "Prism",
                "after 2026-05-21",
                URI.create(
                    "https://www.prismnews.com/news/nato-plans-second-baltic-corps-to-speed"
                        + "-reinforcement-in"),
                "Quoted as the source under study; all rights with its publisher"),
            new SourceLine(
                2, "Ādaži, Tapa, Rukla and Orzysz: " + LETTERS, "The atlas", "2026", null, "")));
  }

  /** A deck of one step with a map around Riga. */
  static Deck deck(String headline, String quotation, @Nullable String notes) {
    MapBasemap basemap =
        new MapBasemap(
            "geodata/tiles/ab/{z}/{x}/{y}.mvt", 2, 9, null, null, List.of(), "© The map makers");
    MapSnapshot snapshot =
        new MapSnapshot(basemap, List.of(), List.of(), List.of(), List.of(), null, null, riga(8));
    DeckStep step =
        new DeckStep(
            headline,
            snapshot,
            List.of(new DeckQuotation("a", 5, quotation)),
            List.of("The area “second-corps” is gone."),
            1,
            notes);
    DeckArticle article =
        new DeckArticle("a", "On Riga", "Prism", "2026", "https://prism.example/a?b=1&c", "CC0");
    return new Deck(
        "riga", "In " + headline, "About it", List.of(step), List.of(), List.of(article));
  }

  static MapCamera riga(double maxZoom) {
    return new MapCamera(1, 23.9, 56.8, 24.3, 57.1, maxZoom);
  }

  static Page page(int step, @Nullable String notes) {
    String quoted = WORDS.get(step % WORDS.size());
    List<Quoted> quotations =
        step % 3 == 2
            ? List.of(
                new Quoted(quoted, "NATO plans second Baltic corps, Prism, ¶ 5", 1),
                new Quoted("Ādaži: " + LETTERS, "Letters of the region, The atlas, ¶ 1", 2))
            : List.of(new Quoted(quoted, "NATO plans second Baltic corps, Prism, ¶ 5", 1));
    List<String> missing =
        step == 8 ? List.of("The area “second-corps” is no longer in the atlas.") : List.of();
    return new Page(HEADLINES.get(step), picture(step), quotations, missing, notes);
  }

  static String notes(int step) {
    return "Note for step "
        + (step + 1)
        + ": pause here and let the room find the place.\nThen say who leads, and since when.";
  }

  /** The real map for a step. */
  static byte[] picture(int step) {
    return map(PICTURES.get(step % PICTURES.size()));
  }

  /** A picture of the real map, as the map's own tests hold it. */
  static byte[] map(String name) {
    try {
      return Files.readAllBytes(
          Path.of("src/test/resources/map-pictures").resolve(name + "-light.png"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A drawn picture. */
  static byte[] picture(int widthPx, int heightPx, String format) {
    BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xB8D2E4));
    pen.fillRect(0, 0, widthPx, heightPx);
    pen.setColor(new Color(0xF2EFDC));
    pen.fillOval(widthPx / 4, heightPx / 4, widthPx / 2, heightPx / 2);
    pen.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
