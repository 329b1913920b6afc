package org.flankatlas.geodata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.article.Article;

/** The folder of articles: every text file in it is one. */
record ArticlesFolder(DataFolder folder) {

  private static final String NAME = "articles";

  /** The articles in the order of their file names; a second one of the same id is reported. */
  List<Article> read() {
    List<Article> articles = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String file : files()) {
      new ArticleFile(folder, file)
          .read()
          .ifPresent(
              article -> {
                if (!ids.add(article.id())) {
                  String twice = "\"" + article.id() + "\" a second time";
                  folder.problems().add(file, article.id(), "id", twice, "an id of its own");
                }
                articles.add(article);
              });
    }
    return articles;
  }

  /** Whether every article could be read. */
  boolean isWhole() {
    return !folder.isBroken(NAME) && files().stream().noneMatch(folder::isBroken);
  }

  private List<String> files() {
    Path directory = folder.root().resolve(NAME);
    try (Stream<Path> paths = Files.list(directory)) {
      return paths
          .map(path -> NAME + "/" + path.getFileName())
          .filter(file -> file.endsWith(".txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      folder.reportBroken(NAME, "folder", "nothing that can be read", "a folder of articles");
      return List.of();
    }
  }
}
