package org.flankatlas.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Precision, recall and F1 for each formation and for all together, and where the findings differ.
 */
final class ScoreTable {

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final List<String> differences = new ArrayList<>();
  private int paragraphs;
  private int agreeing;

  ScoreTable(List<String> formationIds) {
    formationIds.forEach(id -> scores.put(id, Score.NONE));
  }

  void add(String place, String text, Set<String> found, Set<String> truth) {
    paragraphs++;
    agreeing += found.equals(truth) ? 1 : 0;
    scores.replaceAll((id, score) -> score.plus(found.contains(id), truth.contains(id)));
    for (String id : scores.keySet()) {
      if (found.contains(id) != truth.contains(id)) {
        String what = found.contains(id) ? "wrong" : "missed";
        differences.add("%s\t%s\t%s\t%s".formatted(place, what, id, text));
      }
    }
  }

  Score overall() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  void print(PrintStream out) {
    out.println("| formation | precision | recall | F1 | right | wrong | missed |");
    out.println("|---|---|---|---|---|---|---|");
    scores.forEach((id, score) -> out.println(row(id, score)));
    out.println(row("all", overall()));
    out.printf(
        Locale.ROOT,
        "%n%d paragraphs, %d of them (%.1f %%) with all formations right%n",
        paragraphs,
        agreeing,
        100.0 * agreeing / paragraphs);
  }

  void printDifferences(PrintStream out) {
    differences.forEach(out::println);
  }

  private static String row(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %d | %d | %d |",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.right(),
        score.wrong(),
        score.missed());
  }
}
