package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The two formations that a text named last, in their order; none after several at once. */
final class Topics {

  private final List<String> before;
  private final List<String> named = new ArrayList<>();

  private Topics(List<String> before) {
    this.before = new ArrayList<>(before);
  }

  static Topics first() {
    return new Topics(List.of());
  }

  /** The passage after this one. */
  Topics next() {
    return new Topics(lastTwo());
  }

  void note(Set<String> ids) {
    if (ids.size() > 2) {
      before.clear();
      named.clear();
      return;
    }
    named.removeAll(ids);
    named.addAll(ids);
  }

  /** Fewer where there are none here or before. */
  List<String> lastTwo() {
    List<String> list = new ArrayList<>(before);
    list.removeAll(named);
    list.addAll(named);
    return list.subList(Math.max(0, list.size() - 2), list.size());
  }
}
