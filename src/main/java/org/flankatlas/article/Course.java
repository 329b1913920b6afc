package org.flankatlas.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The passages of one article in their order, and where each formation is named. */
final class Course {

  private final List<ReadPassage> passages;
  private final int[] naming;
  private final double elsewhere;
  private final double we;
  private final int hosts;

  Course(List<ReadPassage> passages, Parts parts) {
    this.passages = List.copyOf(passages);
    naming = where(at -> !named(at).isEmpty());
    elsewhere = share(where(at -> passages.get(at).others()).length);
    we = share(where(at -> ReferenceTraits.saysWe(passages.get(at).terms())).length);
    Set<List<String>> named = new HashSet<>();
    for (ReadPassage passage : passages) {
      passage.terms().theme().nations().stream()
          .filter(parts::hostsAny)
          .forEach(nation -> named.add(nation.ids()));
    }
    hosts = named.size();
  }

  int size() {
    return passages.size();
  }

  ReadPassage at(int index) {
    return passages.get(index);
  }

  /** Every formation that any passage names. */
  Set<String> named() {
    Set<String> all = new HashSet<>();
    passages.forEach(passage -> all.addAll(passage.named()));
    return all;
  }

  boolean names(int at, String id) {
    return named(at).contains(id);
  }

  /** The traits of a passage by where the article names a formation; it must do so somewhere. */
  Traits traits(int at, String id) {
    int[] own = where(i -> names(i, id));
    Traits traits = new Traits();
    shares(traits, own, at, id);
    before(traits, last(own, at), at, id);
    after(traits, first(own, at), at);
    boolean between = at > 0 && names(at - 1, id) && at + 1 < size() && names(at + 1, id);
    traits.put(Trait.BETWEEN, between);
    traits.put(Trait.DATELINE, at > 0 && Dateline.begins(at(at).terms()));
    traits.put(Trait.ELSEWHERE_SHARE, elsewhere);
    traits.put(Trait.WE_SHARE, we);
    traits.put(Trait.HOSTS, hosts / 4.0);
    return traits;
  }

  /** Those of any formation, named in the article or not. */
  void neighbours(Traits traits, int at, String id) {
    traits.put(Trait.ALWAYS, 1);
    traits.put(Trait.SILENT_BEFORE, at > 0 && named(at - 1).isEmpty());
    traits.put(Trait.OTHERS_BEFORE, at > 0 && namesOthersAlone(at - 1, id));
    traits.put(Trait.OTHERS_AFTER, at + 1 < size() && namesOthersAlone(at + 1, id));
    traits.put(Trait.NAMES_OTHERS, !named(at).isEmpty());
    traits.put(Trait.LAST, at == size() - 1);
    traits.put(Trait.PLACE, (double) at / size());
  }

  private boolean namesOthersAlone(int at, String id) {
    return !named(at).isEmpty() && !names(at, id);
  }

  private void shares(Traits traits, int[] own, int at, String id) {
    double share = (double) own.length / naming.length;
    traits.put(Trait.SHARE, share);
    traits.put(Trait.SHARE_SQUARED, share * share);
    traits.put(Trait.SHARE_OF_ALL, share(own.length));
    traits.put(Trait.SHARE_ALONE, share(where(i -> isAlone(i, id)).length));
    traits.put(Trait.ONLY, share == 1);
    traits.put(Trait.FIRST, names(naming[0], id));
    traits.put(Trait.FIRST_ALONE, isAlone(naming[0], id));
    traits.put(Trait.HEADLINE, names(0, id));
    long before = IntStream.of(naming).filter(i -> i < at).count();
    long ownBefore = IntStream.of(own).filter(i -> i < at).count();
    traits.put(Trait.SHARE_BEFORE, before == 0 ? 0 : (double) ownBefore / before);
  }

  private void before(Traits traits, int last, int at, String id) {
    if (last < 0) {
      return;
    }
    int passages = at - last;
    traits.put(Trait.BEFORE, 1);
    traits.put(Trait.JUST_BEFORE, passages == 1);
    traits.put(Trait.JUST_BEFORE_ALONE, passages == 1 && isAlone(last, id));
    traits.put(Trait.TWO_BEFORE, passages == 2);
    traits.put(Trait.FAR_BEFORE, passages > 2);
    traits.put(Trait.SEVERAL_BEFORE, named(last).size() > 1);
    traits.put(
        Trait.OTHERS_SINCE, IntStream.range(last + 1, at).anyMatch(i -> !named(i).isEmpty()));
  }

  private void after(Traits traits, int first, int at) {
    if (first < 0) {
      return;
    }
    int passages = first - at;
    traits.put(Trait.AFTER, 1);
    traits.put(Trait.JUST_AFTER, passages == 1);
    traits.put(Trait.JUST_AFTER_ALONE, passages == 1 && named(first).size() == 1);
    traits.put(Trait.TWO_AFTER, passages == 2);
  }

  private static int last(int[] own, int at) {
    return IntStream.of(own).filter(i -> i < at).max().orElse(-1);
  }

  private static int first(int[] own, int at) {
    return IntStream.of(own).filter(i -> i > at).min().orElse(-1);
  }

  private boolean isAlone(int at, String id) {
    return named(at).equals(Set.of(id));
  }

  private Set<String> named(int at) {
    return passages.get(at).named();
  }

  private double share(int some) {
    return (double) some / size();
  }

  private int[] where(IntPredicate condition) {
    return IntStream.range(0, size()).filter(condition).toArray();
  }
}
