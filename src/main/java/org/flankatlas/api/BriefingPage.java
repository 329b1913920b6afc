package org.flankatlas.api;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.DeckFormation;
import org.flankatlas.deck.DeckNation;
import org.flankatlas.deck.DeckStep;
import org.flankatlas.export.Handout;
import org.flankatlas.export.HtmlFile;
import org.flankatlas.export.InlineFiles;
import org.flankatlas.export.Viewer;
import org.flankatlas.viewer.ViewerFiles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A briefing as one page that needs nothing from anywhere. */
@Component
class BriefingPage {

  private static final String LANGUAGE = "en";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ViewerFiles viewer;
  private final GeodataBytes files;
  private final Basemap basemap;

  BriefingPage(ViewerFiles viewer, GeodataBytes files, Basemap basemap) {
    this.viewer = viewer;
    this.files = files;
    this.basemap = basemap;
  }

  /** The page as a file. */
  byte[] file(Handout handout, Deck played, Instant made) throws IOException {
    Deck deck = played.onlyOurs();
    return HtmlFile.of(
        handout,
        LANGUAGE,
        JSON.writeValueAsString(deck),
        InlineFiles.of(
            deck.steps().stream().map(DeckStep::snapshot).toList(), flags(deck), files, basemap),
        new Viewer(viewer.fileScript(), viewer.fileStyle(), List.of()),
        made);
  }

  private static Set<String> flags(Deck deck) {
    Set<String> flags = new TreeSet<>();
    for (DeckFormation formation : deck.formations()) {
      Stream.concat(formation.leadNations().stream(), Stream.ofNullable(formation.hostNation()))
          .map(DeckNation::flagUrl)
          .forEach(flags::add);
    }
    return flags;
  }
}
