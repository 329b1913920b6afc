package org.flankatlas.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.article.CarryingTraining;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Passage;
import org.flankatlas.geodata.BadGeodataException;
import org.flankatlas.geodata.GeodataReader;
import org.flankatlas.posture.Formation;

/**
 * {@code match FILE} prints a line for each paragraph of a text file: its index from 0, the ids of
 * the formations it speaks of with commas (or "-"), and why, parted by tabs. Formations are those
 * that stand; a proposed one is none yet.
 *
 * <p>{@code match --score DIR} holds what is found in a {@link GoldStandard} against the truth and
 * prints a {@link ScoreTable}; with {@code --differences} every disagreement first.
 *
 * <p>{@code match --learn DIR} learns from such folders how passages go on about what others name,
 * and prints the file {@code carrying.properties} with what it learned.
 */
public final class MatchCommand {

  private static final String USAGE =
      "usage: match FILE | match --score DIR [--differences] | match --learn DIR...";

  private final PrintStream out;
  private final Gazetteer gazetteer;
  private final List<String> formationIds;

  private MatchCommand(Gazetteer gazetteer, PrintStream out) {
    this.out = out;
    this.gazetteer = gazetteer;
    formationIds =
        gazetteer.formations().stream()
            .filter(entry -> entry.kind() != Formation.Kind.CORPS)
            .map(Gazetteer.Entry::id)
            .toList();
  }

  /**
   * Carries out what the arguments after {@code match} say.
   *
   * @param directory the data folder, for the gazetteer
   * @return the exit code: 0, or 1 after one line on {@code err} that says what is wrong
   */
  public static int run(List<String> args, Path directory, PrintStream out, PrintStream err) {
    try {
      Gazetteer gazetteer = new GeodataReader().read(directory).gazetteer();
      new MatchCommand(gazetteer, out).run(args);
      return 0;
    } catch (CommandException | BadGeodataException e) {
      err.println("atlas: " + e.getMessage());
      return 1;
    }
  }

  private void run(List<String> args) {
    if (args.size() > 1 && args.getFirst().equals("--score")) {
      score(new GoldStandard(Path.of(args.get(1))), args.contains("--differences"));
    } else if (args.size() > 1 && args.getFirst().equals("--learn")) {
      learn(args.subList(1, args.size()));
    } else if (args.size() == 1 && !args.getFirst().startsWith("--")) {
      new Matcher(gazetteer)
          .match(new TextFile(Path.of(args.getFirst())).passages())
          .forEach(this::print);
    } else {
      throw new CommandException(USAGE);
    }
  }

  private void print(MatchedPassage matched) {
    List<Match> matches = matches(matched);
    String ids = matches.stream().map(Match::formationId).collect(Collectors.joining(","));
    String reasons =
        matches.stream()
            .map(match -> match.formationId() + ": " + match.reason())
            .collect(Collectors.joining("; "));
    out.println(matched.passage().number() + "\t" + (ids.isEmpty() ? "-" : ids) + "\t" + reasons);
  }

  private void learn(List<String> folders) {
    CarryingTraining training = new CarryingTraining(gazetteer);
    for (String folder : folders) {
      new GoldStandard(Path.of(folder))
          .texts()
          .forEach(text -> training.add(text.passages(), text.truth()));
    }
    out.print(training.learn());
  }

  private void score(GoldStandard gold, boolean differences) {
    Matcher matcher = new Matcher(gazetteer);
    ScoreTable table = new ScoreTable(formationIds);
    for (GoldStandard.Text text : gold.texts()) {
      List<MatchedPassage> matched = matcher.match(text.passages());
      for (int i = 0; i < matched.size(); i++) {
        Passage passage = matched.get(i).passage();
        String place = passage.articleId() + "#" + i;
        table.add(place, passage.text(), ids(matched.get(i)), text.truth().get(i));
      }
    }
    if (differences) {
      table.printDifferences(out);
    }
    table.print(out);
  }

  private List<Match> matches(MatchedPassage matched) {
    return matched.matches().stream()
        .filter(match -> formationIds.contains(match.formationId()))
        .toList();
  }

  private Set<String> ids(MatchedPassage matched) {
    return matches(matched).stream().map(Match::formationId).collect(Collectors.toSet());
  }
}
