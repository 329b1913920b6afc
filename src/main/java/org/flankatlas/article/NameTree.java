package org.flankatlas.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flankatlas.article.Token.Capitals;
import org.jspecify.annotations.Nullable;

/** Names as a trie over folded words; a word may stand for all that begin like it. */
final class NameTree {
  private final Map<String, NameTree> next = new HashMap<>();

  /** By the beginnings of words, the longest first. */
  private final Map<String, NameTree> beginnings =
      new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(s -> s));

  @Nullable Name name;

  NameTree grow(String word) {
    return word.endsWith(Gazetteer.ANY_END)
        ? beginnings.computeIfAbsent(
            word.substring(0, word.length() - Gazetteer.ANY_END.length()), w -> new NameTree())
        : next.computeIfAbsent(word, w -> new NameTree());
  }

  /** Where a word leads: by itself first, then by its beginnings, the longest first. */
  Stream<NameTree> after(String word) {
    NameTree exact = next.get(word);
    return Stream.concat(
        Stream.ofNullable(exact),
        beginnings.entrySet().stream()
            .filter(entry -> word.startsWith(entry.getKey()))
            .map(Map.Entry::getValue));
  }

  /**
   * A name.
   *
   * @param sense what it stands for
   * @param ids whom it speaks of
   * @param least the fewest capitals with which a text may write it
   */
  record Name(Sense sense, List<String> ids, Capitals least) {
    boolean isWrittenLike(Token first) {
      return least.compareTo(first.capitals()) <= 0;
    }
  }
}
