package org.flankatlas.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which formations a passage speaks of, by which words, and why.
 *
 * <p>{@link PassageReader} finds what each passage names, {@link Carrying} which passages go on
 * about what others name. Safe for use by several threads.
 */
public final class Matcher {

  /** Raised with every change of the rules, so that what older rules found is found anew. */
  private static final int VERSION = 10;

  private final String fingerprint;
  private final List<String> ids;
  private final PassageReader reader;
  private final Carrying carrying;

  public Matcher(Gazetteer gazetteer) {
    CarryingModel model = CarryingModel.shipped();
    fingerprint = TextHash.sha256(VERSION + " " + gazetteer + model.toProperties());
    ids = gazetteer.formations().stream().map(Gazetteer.Entry::id).toList();
    reader = new PassageReader(gazetteer);
    carrying = new Carrying(new Parts(gazetteer), model);
  }

  /** Hash of the rules and the gazetteer; two matchers that share it find the same. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Every passage in the order given, each with its matches in the order of the gazetteer. The
   * passages of one article must stand together and in text order, since each is read in the light
   * of the others. Furniture has no matches and is nothing to refer to.
   */
  public List<MatchedPassage> match(List<Passage> passages) {
    List<MatchedPassage> matched = new ArrayList<>(passages.size());
    for (int from = 0, to; from < passages.size(); from = to) {
      to = endOfArticle(passages, from);
      matched.addAll(article(passages.subList(from, to)));
    }
    return matched;
  }

  private static int endOfArticle(List<Passage> passages, int from) {
    int to = from;
    while (to < passages.size()
        && passages.get(to).articleId().equals(passages.get(from).articleId())) {
      to++;
    }
    return to;
  }

  private List<MatchedPassage> article(List<Passage> passages) {
    List<ReadPassage> read = reader.read(passages);
    List<List<Mention>> carried = carrying.find(read);
    Map<Passage, List<Match>> matches = new HashMap<>();
    for (int at = 0; at < read.size(); at++) {
      Mentions mentions = read.get(at).mentions();
      carried.get(at).forEach(mentions::add);
      matches.put(read.get(at).passage(), mentions.matches(ids));
    }
    return passages.stream()
        .map(passage -> new MatchedPassage(passage, matches.getOrDefault(passage, List.of())))
        .toList();
  }
}
