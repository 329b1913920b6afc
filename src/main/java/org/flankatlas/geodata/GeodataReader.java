package org.flankatlas.geodata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flankatlas.article.Article;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.basemap.Overlay;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.posture.Area;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.Posture;
import org.flankatlas.posture.Symbol;
import org.springframework.stereotype.Component;

/** Reads the shipped files, checks all of them, and reports all problems at once. */
@Component
public class GeodataReader {

  /**
   * Reads the shipped files.
   *
   * @param directory the data folder
   * @throws BadGeodataException with every problem, when there is one
   */
  public Geodata read(Path directory) {
    Problems problems = new Problems();
    if (!Files.isReadable(directory) || !Files.isDirectory(directory)) {
      problems.add(
          directory.toString(), "folder", "", "nothing that can be read", "the data folder");
      problems.throwIfAny();
    }
    DataFolder folder = new DataFolder(directory, problems);
    ArticlesFolder articlesFolder = new ArticlesFolder(folder);
    List<Article> articles = articlesFolder.read();
    NationsFile nations = NationsFile.of(folder);
    List<Symbol> symbols = new SymbolsFile(folder).read();
    FormationsFile formations = FormationsFile.of(folder, nations.ids(), symbols);
    Quotations quotations = Quotations.of(articles, articlesFolder.isWhole());
    ClaimsFile.Claims claims = new ClaimsFile(folder, formations.ids(), quotations).read();
    Posture posture =
        new Posture(
            nations.read(),
            symbols,
            formations.read(),
            new AreasFile(folder, formations.ids()).read(),
            claims.valid(),
            new EventsFile(folder, formations.ids(), quotations).read());
    check(folder, posture, claims);
    Optional<Gazetteer> gazetteer =
        new GazetteerFile(folder, formations.ids()).read(posture.formations());
    List<Overlay> overlays = new LayersFolder(folder).read();
    BriefingNames names =
        new BriefingNames(
            formations.ids(),
            References.of(
                folder, "area", AreasFile.NAME, posture.areas().stream().map(Area::id).toList()),
            References.of(
                folder, "overlay", LayersFolder.NAME, overlays.stream().map(Overlay::id).toList()));
    List<Briefing> briefings = new BriefingsFolder(folder, names, quotations).read();
    problems.throwIfAny();
    return new Geodata(
        posture, articles, gazetteer.orElseThrow(), overlays, briefings, folder.fingerprint());
  }

  private static void check(DataFolder folder, Posture posture, ClaimsFile.Claims claims) {
    List<Formation> formations = posture.formations();
    new ColourCheck(folder.problems()).check(posture.nations(), formations);
    new PlaceCheck(folder).check(formations);
    new HierarchyCheck(folder.problems()).check(formations);
    new EvidenceCheck(folder).check(formations, claims.subjects());
  }
}
