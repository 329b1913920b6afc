package org.flankatlas.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.article.Passage;

/**
 * A folder of texts with the formations that annotators found in each paragraph: {@code NAME.txt}
 * as {@link TextFile} reads it, beside {@code NAME.tsv} with a line for each paragraph: its index,
 * the formations' ids with commas or "-" for none, and a note, parted by tabs.
 */
record GoldStandard(Path folder) {

  /** One text and, for each of its passages, what annotators found there. */
  record Text(List<Passage> passages, List<Set<String>> truth) {
    Text {
      passages = List.copyOf(passages);
      truth = List.copyOf(truth);
    }
  }

  List<Text> texts() {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new CommandException("there is no .txt beside a .tsv in " + folder);
    }
    return files.stream().map(GoldStandard::text).toList();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && Files.exists(truthOf(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new CommandException("there is no folder " + folder);
    }
  }

  private static Path truthOf(Path file) {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("txt$", "tsv"));
  }

  private static Text text(Path file) {
    List<Passage> passages = new TextFile(file).passages();
    List<Set<String>> truth = new ArrayList<>();
    for (String line : new TextFile(truthOf(file)).lines()) {
      truth.add(truth(truthOf(file), line, truth.size()));
    }
    if (truth.size() != passages.size()) {
      throw new CommandException(
          "%s: expected %d lines, one for each paragraph, found %d"
              .formatted(truthOf(file), passages.size(), truth.size()));
    }
    return new Text(passages, truth);
  }

  private static Set<String> truth(Path file, String line, int index) {
    String[] fields = line.split("\t", -1);
    if (fields.length < 2 || !fields[0].equals(String.valueOf(index))) {
      throw new CommandException(
          "%s, line %d: expected \"%d\", a tab and ids or \"-\", found \"%s\""
              .formatted(file, index + 1, index, line));
    }
    return fields[1].equals("-") ? Set.of() : Set.of(fields[1].split(","));
  }
}
