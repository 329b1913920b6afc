package org.flankatlas.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the passages of an article are about: the formations that each names, in their order. */
final class Topics {

  /** Over so many passages that name none a text can go on about the same. */
  private static final int FURTHEST = 2;

  /** Over so many it can come back to what most of it is about. */
  private static final int FAR = 4;

  /** An article is about a formation that so large a part of its passages names. */
  private static final double MOST = 0.6;

  private final List<String> two;
  private final Set<String> latest;
  private final int passages;
  private final Map<String, Integer> counts;
  private final int naming;
  private final List<String> named = new ArrayList<>();

  private Topics(
      List<String> two, Set<String> latest, int passages, Map<String, Integer> counts, int naming) {
    this.two = two;
    this.latest = latest;
    this.passages = passages;
    this.counts = counts;
    this.naming = naming;
  }

  static Topics first() {
    return new Topics(List.of(), Set.of(), 0, Map.of(), 0);
  }

  /** The passage after this one. */
  Topics next() {
    if (named.isEmpty()) {
      return new Topics(two, latest, passages + 1, counts, naming);
    }
    Map<String, Integer> more = new HashMap<>(counts);
    named.forEach(id -> more.merge(id, 1, Integer::sum));
    List<String> last = new ArrayList<>(two);
    last.removeAll(named);
    last.addAll(named);
    return new Topics(last, new LinkedHashSet<>(named), 1, more, naming + 1);
  }

  void note(Set<String> ids) {
    named.removeAll(ids);
    named.addAll(ids);
  }

  /** The two formations named last, in their order; fewer where there are none here or before. */
  List<String> lastTwo() {
    List<String> list = new ArrayList<>(two);
    list.removeAll(named);
    list.addAll(named);
    return list.subList(Math.max(0, list.size() - 2), list.size());
  }

  /** Whether an earlier passage named a formation. */
  boolean haveNamed(String id) {
    return counts.containsKey(id);
  }

  /** What the passage just before named, one or several; may be none. */
  Set<String> justBefore() {
    return passages == 1 ? latest : Set.of();
  }

  /** Whether most of the article so far is about a formation. */
  boolean isMain(String id) {
    return counts.getOrDefault(id, 0) >= MOST * naming;
  }

  /** The formation that most of the article is about, named not far before; may be none. */
  Set<String> main() {
    return passages > FAR || naming < 2
        ? Set.of()
        : counts.keySet().stream().filter(this::isMain).collect(Collectors.toSet());
  }

  /**
   * What the passages just before are about: what the last that named any did or, of several, the
   * one that most of the article names; may be several, or none.
   */
  Set<String> before() {
    if (passages > 1 && !latest.stream().allMatch(this::isMain)) {
      return Set.of();
    }
    if (passages > FURTHEST || latest.size() < 2) {
      return passages > FURTHEST ? Set.of() : latest;
    }
    List<String> main =
        latest.stream().filter(id -> counts.getOrDefault(id, 0) >= MOST * naming).toList();
    return naming > 1 && main.size() == 1 ? Set.copyOf(main) : latest;
  }
}
