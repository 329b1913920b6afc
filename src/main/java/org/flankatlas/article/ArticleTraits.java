package org.flankatlas.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The traits of every passage of an article by what the article names anywhere: the towns and
 * nations of a formation, and soldiers.
 */
final class ArticleTraits {

  private static final int MOST = 4;
  private static final int MOST_FOREIGN = 4;
  private static final int FEW = 3;

  private final List<ReadPassage> passages;
  private final Parts parts;
  private final Map<List<String>, Term> nations = new HashMap<>();
  private final double soldiers;
  private final boolean naming;

  ArticleTraits(List<ReadPassage> passages, Parts parts) {
    this.passages = passages;
    this.parts = parts;
    passages.forEach(
        passage ->
            passage.terms().theme().nations().forEach(it -> nations.putIfAbsent(it.ids(), it)));
    long ofSoldiers = passages.stream().filter(passage -> !passage.soldiers().isEmpty()).count();
    soldiers = passages.isEmpty() ? 0 : (double) ofSoldiers / passages.size();
    naming = passages.stream().anyMatch(passage -> !passage.named().isEmpty());
  }

  /**
   * Whether an article that does not name a formation may still speak of it: it names its town, or
   * its host and another nation with part in it, and speaks of soldiers.
   */
  boolean suggests(String id) {
    boolean host = has(nation -> parts.isHost(nation, id));
    boolean lead = has(nation -> parts.isLead(nation, id));
    boolean nations = parts.isBattlegroup(id) && host && (lead || contributors(id) > 0);
    return soldiers > 0 && (nations || towns(id) > 0);
  }

  /** Where some passage names the formation. */
  Traits named(String id) {
    Traits traits = new Traits();
    traits.put(Trait.ARTICLE_TOWN, Math.min(2, towns(id)) / 2.0);
    traits.put(Trait.ARTICLE_SOLDIERS, soldiers);
    if (!parts.isBattlegroup(id)) {
      return traits;
    }
    traits.put(Trait.ARTICLE_HOST, has(nation -> parts.isHost(nation, id)));
    traits.put(Trait.ARTICLE_LEAD, has(nation -> parts.isLead(nation, id)));
    traits.put(Trait.ARTICLE_CONTRIBUTORS, Math.min(MOST, contributors(id)) / 2.0);
    traits.put(Trait.ARTICLE_FOREIGN, Math.min(MOST_FOREIGN, foreign(id)) / 2.0);
    return traits;
  }

  /** Where none does. */
  Traits unnamed(String id) {
    boolean host = has(nation -> parts.isHost(nation, id));
    boolean lead = has(nation -> parts.isLead(nation, id));
    Traits traits = new Traits();
    traits.put(Trait.UNNAMED, 1);
    traits.put(Trait.UNNAMED_HEADQUARTERS, !parts.isBattlegroup(id));
    traits.put(Trait.UNNAMED_SOLE, parts.isSole(id));
    traits.put(Trait.UNNAMED_TOWN, Math.min(2, towns(id)));
    traits.put(Trait.UNNAMED_HOST, host);
    traits.put(Trait.UNNAMED_LEAD, lead);
    traits.put(Trait.UNNAMED_CONTRIBUTORS, Math.min(FEW, contributors(id)));
    traits.put(Trait.UNNAMED_HOST_AND_LEAD, host && lead);
    traits.put(Trait.UNNAMED_LEAD_AND_CONTRIBUTORS, lead && contributors(id) > 1);
    traits.put(Trait.UNNAMED_FOREIGN, Math.min(FEW, foreign(id)));
    traits.put(
        Trait.UNNAMED_OTHER_HOSTS,
        nations.values().stream()
            .filter(it -> parts.hostsAny(it) && !parts.isHost(it, id))
            .count());
    traits.put(Trait.UNNAMED_SOLDIERS, soldiers);
    traits.put(Trait.UNNAMED_BESIDE_OTHERS, naming);
    return traits;
  }

  private long towns(String id) {
    return passages.stream().filter(it -> NationTraits.hasTown(it.terms(), id)).count();
  }

  private boolean has(Predicate<Term> nation) {
    return nations.values().stream().anyMatch(nation);
  }

  private long contributors(String id) {
    return nations.values().stream().filter(it -> parts.isContributor(it, id)).count();
  }

  private long foreign(String id) {
    return nations.values().stream()
        .filter(it -> !parts.has(it, id) && !NationTraits.isAdversary(it))
        .count();
  }
}
