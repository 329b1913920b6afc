package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.Token;
import org.flankatlas.article.Token.Capitals;
import org.flankatlas.article.Tokenizer;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The names of a gazetteer, found in texts as the gazetteer says that they are written. Names that
 * stand for all their forms are of other languages than this package reads.
 */
final class Names {

  private final Gazetteer gazetteer;
  private final Map<String, Name> names = new HashMap<>();
  private int longest = 1;

  Names(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    gazetteer.countries().forEach(c -> add(Sense.COUNTRY, c.names(), List.of(c.id())));
    for (Gazetteer.Group group : gazetteer.groups()) {
      add(Sense.GROUP, group.adjectives(), group.formationIds());
      add(Sense.REGION, group.places(), group.formationIds());
    }
    for (Gazetteer.Entry entry : gazetteer.formations()) {
      add(Sense.FORMATION, entry.names(), List.of(entry.id()));
      add(Sense.PLACE, entry.bases(), List.of(entry.id()));
      add(Sense.PLACE, entry.seats(), List.of(entry.id()));
    }
  }

  private record Name(Sense sense, List<String> ids, Capitals least) {}

  /** Every word of a text, the longest name wherever several begin. */
  List<Word> words(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int length = Math.min(longest, tokens.size() - i);
      Word word = null;
      while (word == null && length > 0) {
        word = name(tokens.subList(i, i + length));
        length--;
      }
      words.add(word == null ? plain(tokens.get(i)) : word);
      i += word == null ? 1 : length + 1;
    }
    return words;
  }

  /** The name by which a sentence calls a country. */
  String country(String id) {
    return gazetteer.countries().stream()
        .filter(country -> country.id().equals(id))
        .map(country -> country.names().getFirst())
        .findFirst()
        .orElse(id);
  }

  /** The first name of a formation; empty where the gazetteer has none. */
  Optional<String> formation(String id) {
    return gazetteer.formations().stream()
        .filter(entry -> entry.id().equals(id))
        .flatMap(entry -> entry.names().stream())
        .findFirst();
  }

  /** The battlegroups of the gazetteer, in its order. */
  List<Gazetteer.Entry> battlegroups() {
    return gazetteer.formations().stream().filter(e -> e.kind() == Kind.BATTLEGROUP).toList();
  }

  /** Whether one of some countries leads one of some formations. */
  boolean lead(List<String> countryIds, Set<String> formationIds) {
    return gazetteer.formations().stream()
        .filter(entry -> formationIds.contains(entry.id()))
        .anyMatch(entry -> entry.leadNationIds().stream().anyMatch(countryIds::contains));
  }

  /** The battlegroups that a country hosts. */
  List<String> hostedBy(String countryId) {
    return battlegroups().stream()
        .filter(entry -> countryId.equals(entry.hostNationId()))
        .map(Gazetteer.Entry::id)
        .toList();
  }

  private void add(Sense sense, List<String> all, List<String> ids) {
    for (String name : all) {
      if (name.contains(Gazetteer.ANY_END)) {
        continue;
      }
      List<Token> tokens = Tokenizer.tokens(name);
      boolean capitals = tokens.size() == 1 && tokens.getFirst().capitals() == Capitals.ALL;
      Capitals place = sense == Sense.PLACE ? Capitals.INITIAL : Capitals.NONE;
      Capitals least = capitals ? Capitals.ALL : place;
      names.putIfAbsent(form(tokens), new Name(sense, ids, least));
      longest = Math.max(longest, tokens.size());
    }
  }

  private @Nullable Word name(List<Token> tokens) {
    Name name = names.get(form(tokens));
    Token first = tokens.getFirst();
    boolean written = name != null && name.least().compareTo(first.capitals()) <= 0;
    return name == null || !written ? null : word(name.sense(), name.ids(), tokens);
  }

  private static Word plain(Token token) {
    Sense sense =
        switch (token.mark()) {
          case WORD -> Sense.WORD;
          case COMMA -> Sense.COMMA;
          case BREAK -> Sense.BREAK;
          case STOP -> Sense.STOP;
        };
    return word(sense, List.of(), List.of(token));
  }

  private static Word word(Sense sense, List<String> ids, List<Token> tokens) {
    Token first = tokens.getFirst();
    boolean capital = first.capitals() != Capitals.NONE;
    return new Word(sense, form(tokens), ids, first.start(), tokens.getLast().end(), capital);
  }

  private static String form(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }
}
