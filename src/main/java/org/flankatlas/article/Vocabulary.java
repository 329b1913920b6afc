package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flankatlas.article.Token.Capitals;

/**
 * Every name of the gazetteer and every noun for a formation, as a trie over folded words. Looking
 * up costs no more than the length of the longest name. Never changes once built.
 */
final class Vocabulary {

  private final NameTree root = new NameTree();

  Vocabulary(Gazetteer gazetteer) {
    Nouns.ALL.forEach((noun, sense) -> add(sense, List.of(noun), List.of()));
    for (Gazetteer.Country country : gazetteer.countries()) {
      add(Sense.NATION, country.names(), List.of(country.id()));
      add(Sense.NATION, country.metonyms(), List.of(country.id()));
    }
    for (Gazetteer.Group group : gazetteer.groups()) {
      add(Sense.GROUP, group.adjectives(), group.formationIds());
      add(Sense.REGION, group.places(), group.formationIds());
    }
    for (Gazetteer.Other other : gazetteer.others()) {
      add(Sense.OTHER, other.names(), List.of(other.kind().name()));
    }
    for (Gazetteer.Entry entry : gazetteer.formations()) {
      List<String> id = List.of(entry.id());
      add(Sense.NAME, entry.names(), id);
      add(Sense.BASE, entry.bases(), id);
      add(Sense.SEAT, entry.seats(), id);
      add(Sense.COMMANDER, entry.commanders(), id);
      add(Sense.OPERATION, entry.operations(), id);
    }
  }

  /**
   * A name found.
   *
   * @param sense what it stands for
   * @param ids whom it speaks of
   * @param length how many tokens it takes
   */
  record Hit(Sense sense, List<String> ids, int length) {}

  /** The longest name that begins at a token; the token by itself where none does. */
  Hit longest(List<Token> tokens, int from) {
    Hit best = new Hit(plain(tokens.get(from)), List.of(), 1);
    List<NameTree> nodes = List.of(root);
    for (int i = from; !nodes.isEmpty() && isWord(tokens, i); i++) {
      String form = tokens.get(i).form();
      nodes = nodes.stream().flatMap(node -> node.after(form)).toList();
      for (NameTree node : nodes) {
        NameTree.Name name = node.name;
        boolean longer = i - from + 1 > best.length() || best.sense() == Sense.WORD;
        if (longer && name != null && name.isWrittenLike(tokens.get(from))) {
          best = new Hit(name.sense(), name.ids(), i - from + 1);
        }
      }
    }
    return best;
  }

  private static boolean isWord(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).mark() == Token.Mark.WORD;
  }

  private static Sense plain(Token token) {
    return switch (token.mark()) {
      case WORD -> Sense.WORD;
      case COMMA -> Sense.COMMA;
      case BREAK -> Sense.BREAK;
      case STOP -> Sense.STOP;
    };
  }

  private void add(Sense sense, List<String> names, List<String> ids) {
    for (String name : names) {
      List<String> words = words(name);
      NameTree node = root;
      for (String word : words) {
        node = node.grow(word);
      }
      if (node.name != null && node.name.sense() == sense) {
        Set<String> both = new TreeSet<>(node.name.ids());
        both.addAll(ids);
        node.name = new NameTree.Name(sense, List.copyOf(both), node.name.least());
      } else if (node.name == null) {
        node.name = new NameTree.Name(sense, ids, least(sense, name, words));
      }
    }
  }

  /** The folded words of a name; one that ends in {@link #Gazetteer.ANY_END} may end in any way. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.split(" ")) {
      words.addAll(Folding.phrase(part));
      if (part.endsWith(Gazetteer.ANY_END)) {
        words.add(words.removeLast() + Gazetteer.ANY_END);
      }
    }
    return words;
  }

  /** The fewest capitals with which a text may write a name. */
  private static Capitals least(Sense sense, String name, List<String> words) {
    if (words.size() > 1) {
      return Capitals.NONE;
    }
    if (Tokenizer.tokens(name).getFirst().capitals() == Capitals.ALL) {
      return Capitals.ALL;
    }
    return sense == Sense.BASE ? Capitals.INITIAL : Capitals.NONE;
  }
}
