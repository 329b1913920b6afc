package org.flankatlas.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Formations by a nation; each nation is looked up once, since rules ask at every term. */
final class ByNation {

  private final Map<List<String>, Set<String>> known = new ConcurrentHashMap<>();
  private final Function<Term, Set<String>> find;

  ByNation(Function<Term, Set<String>> find) {
    this.find = find;
  }

  /** Those of a term; none where it is no nation. */
  Set<String> of(Term nation) {
    return nation.is(Sense.NATION)
        ? known.computeIfAbsent(nation.ids(), ids -> find.apply(nation))
        : Set.of();
  }
}
