package org.flankatlas.geodata;

import java.util.List;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.briefing.BadBriefingException;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingFiles;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Briefings as JSON, held against what the atlas holds. */
@Component
class BriefingJson implements BriefingFiles {

  /** Where a problem lies that is one of the whole text. */
  private static final String FILE = "briefing";

  private final PostureCatalog posture;
  private final ArticleCatalog articles;
  private final Overlays overlays;

  BriefingJson(PostureCatalog posture, ArticleCatalog articles, Overlays overlays) {
    this.posture = posture;
    this.articles = articles;
    this.overlays = overlays;
  }

  @Override
  public Briefing read(String json) {
    if (json.length() > LONGEST_FILE) {
      throw new BadBriefingException(
          List.of(
              "file: found %,d characters; expected at most %,d"
                  .formatted(json.length(), LONGEST_FILE)));
    }
    Problems problems = new Problems();
    Quotations quotations = new Quotations(articles::article, true);
    var briefing = BriefingEntry.read(FILE, tree(json), names(), quotations, problems);
    if (!problems.all().isEmpty() || briefing.isEmpty()) {
      throw new BadBriefingException(problems.all().stream().map(Problem::inFile).toList());
    }
    return briefing.get();
  }

  @Override
  public String write(Briefing briefing) {
    return BriefingWriter.write(briefing);
  }

  private static JsonNode tree(String json) {
    try {
      return DataFolder.JSON.readTree(json);
    } catch (JacksonException e) {
      String place = e.getLocation() == null ? "file" : "line " + e.getLocation().getLineNr();
      throw new BadBriefingException(
          List.of(place + ": found " + DataFolder.reason(e) + "; expected well-formed JSON"));
    }
  }

  private BriefingNames names() {
    return new BriefingNames(
        known("formation", posture.formations().stream().map(Formation::id).toList()),
        known("area", posture.areas().stream().map(Area::id).toList()),
        known("layer", overlays.all().stream().map(Overlay::id).toList()));
  }

  private static References known(String what, List<String> ids) {
    return new References(what, "this atlas", ids.stream().collect(Collectors.toSet()), true);
  }
}
