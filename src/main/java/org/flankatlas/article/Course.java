package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The passages of one article in their order, and which formations each names. */
final class Course {

  /** More passages than so many tell no more. */
  private static final int MANY = 12;

  /** The logarithm of the passages of an ordinary article. */
  private static final double ORDINARY = 2;

  private final List<ReadPassage> passages;
  private final int naming;
  private final int first;
  private final double elsewhere;
  private final double we;
  private final int hosts;
  private final double length;

  Course(List<ReadPassage> passages, Parts parts) {
    this.passages = List.copyOf(passages);
    naming = count(at -> !named(at).isEmpty());
    first =
        IntStream.range(0, passages.size())
            .filter(at -> !named(at).isEmpty())
            .findFirst()
            .orElse(-1);
    elsewhere = share(count(at -> passages.get(at).others()));
    we = share(count(at -> ReferenceTraits.saysWe(passages.get(at).terms())));
    Set<List<String>> named = new HashSet<>();
    for (ReadPassage passage : passages) {
      passage.terms().theme().nations().stream()
          .filter(parts::hostsAny)
          .forEach(nation -> named.add(nation.ids()));
    }
    hosts = named.size();
    length =
        passages.stream()
            .mapToDouble(passage -> WordTraits.length(passage.terms()))
            .average()
            .orElse(0);
  }

  int size() {
    return passages.size();
  }

  ReadPassage at(int index) {
    return passages.get(index);
  }

  /** The formations that a passage names; none where there is no such passage. */
  Set<String> named(int at) {
    return at >= 0 && at < size() ? passages.get(at).named() : Set.of();
  }

  boolean names(int at, String id) {
    return named(at).contains(id);
  }

  boolean namesAlone(int at, String id) {
    return named(at).equals(Set.of(id));
  }

  boolean namesOthersAlone(int at, String id) {
    return !named(at).isEmpty() && !names(at, id);
  }

  /** How many passages name any formation. */
  int naming() {
    return naming;
  }

  /** The first passage that names any; -1 where none does. */
  int first() {
    return first;
  }

  /** Every formation that any passage names. */
  Set<String> named() {
    Set<String> all = new HashSet<>();
    passages.forEach(passage -> all.addAll(passage.named()));
    return all;
  }

  /** The traits of a passage for any formation, named in the article or not. */
  Traits neighbours(int at, String id) {
    Traits traits = new Traits();
    traits.put(Trait.ALWAYS, 1);
    traits.put(Trait.SILENT_BEFORE, at > 0 && named(at - 1).isEmpty());
    traits.put(Trait.OTHERS_BEFORE, namesOthersAlone(at - 1, id));
    traits.put(Trait.OTHERS_AFTER, namesOthersAlone(at + 1, id));
    traits.put(Trait.NAMES_OTHERS, !named(at).isEmpty());
    traits.put(Trait.LAST, at == size() - 1);
    traits.put(Trait.PLACE, (double) at / size());
    traits.put(Trait.ARTICLE_PASSAGES, Math.log(Math.min(MANY, size())) - ORDINARY);
    traits.put(Trait.ARTICLE_LENGTH, length);
    traits.put(Trait.LENGTH_BESIDE_OTHERS, WordTraits.length(passages.get(at).terms()) - length);
    return traits;
  }

  /** The traits of every passage for a formation that is named. */
  Traits whole() {
    Traits traits = new Traits();
    traits.put(Trait.ELSEWHERE_SHARE, elsewhere);
    traits.put(Trait.WE_SHARE, we);
    traits.put(Trait.HOSTS, hosts / 4.0);
    return traits;
  }

  double share(int some) {
    return (double) some / size();
  }

  int count(IntPredicate condition) {
    return (int) IntStream.range(0, size()).filter(condition).count();
  }
}
