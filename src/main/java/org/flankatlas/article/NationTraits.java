package org.flankatlas.article;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The traits of a passage for one formation by the nations and the town that it names. */
final class NationTraits {

  private static final int MOST = 3;

  private static final Set<String> ADVERSARIES = Set.of("ru", "by");

  private static final Set<String> STAFF =
      Set.of("staff", "general", "generals", "commander", "commanders", "officers");

  private final ReadPassage passage;
  private final Terms terms;
  private final List<Term> nations;
  private final BitSet soldiers;
  private final Parts parts;
  private final String id;

  private NationTraits(ReadPassage passage, Parts parts, String id) {
    this.passage = passage;
    terms = passage.terms();
    this.parts = parts;
    this.id = id;
    nations = terms.theme().nations();
    soldiers = passage.soldiers();
  }

  static Traits of(ReadPassage passage, Parts parts, String id) {
    return new NationTraits(passage, parts, id).traits();
  }

  static boolean isAdversary(Term term) {
    return term.is(Sense.NATION) && term.ids().stream().anyMatch(ADVERSARIES::contains);
  }

  private Traits traits() {
    Traits traits = parts.isBattlegroup(id) ? ofBattlegroup() : ofHeadquarters();
    traits.put(Trait.TOWN_OF_ITS_OWN, hasTown(terms, id));
    return traits;
  }

  private Traits ofHeadquarters() {
    Traits traits = new Traits();
    double founders = nations.stream().filter(nation -> parts.isLead(nation, id)).count();
    traits.put(Trait.FOUNDERS, founders / parts.leads(id));
    traits.put(
        Trait.AREA, nations.stream().anyMatch(it -> parts.hostsAny(it) && !parts.isHost(it, id)));
    boolean staff = terms.count(at -> isOfAStaff(terms.at(at))) > 0;
    traits.put(Trait.WITHOUT_A_STAFF, !passage.named().isEmpty() && !staff);
    return traits;
  }

  private static boolean isOfAStaff(Term term) {
    return term.in(STAFF) || term.is(Sense.CORPS) || term.is(Sense.HEADQUARTERS);
  }

  private Traits ofBattlegroup() {
    Predicate<Term> hosts = nation -> parts.isHost(nation, id);
    Predicate<Term> leads = nation -> parts.isLead(nation, id);
    Predicate<Term> joins = nation -> parts.isContributor(nation, id);
    Predicate<Term> part = hosts.or(leads).or(joins);
    boolean host = nations.stream().anyMatch(hosts);
    boolean lead = nations.stream().anyMatch(leads);
    boolean contributor = nations.stream().anyMatch(joins);
    Traits traits = new Traits();
    traits.put(Trait.HOST, host);
    traits.put(Trait.LEAD, lead);
    traits.put(Trait.CONTRIBUTOR, contributor);
    traits.put(Trait.HOST_AND_LEAD, host && lead);
    traits.put(Trait.HOST_AND_CONTRIBUTOR, host && contributor);
    traits.put(Trait.HOST_WITH_SOLDIERS, isBesideSoldiers(hosts));
    traits.put(Trait.LEAD_WITH_SOLDIERS, isBesideSoldiers(leads));
    traits.put(Trait.CONTRIBUTOR_WITH_SOLDIERS, isBesideSoldiers(joins));
    long guests = nations.stream().filter(leads.or(joins)).count();
    boolean foreign =
        nations.stream().anyMatch(nation -> !part.test(nation) && !isAdversary(nation));
    traits.put(Trait.NATIONS, Math.min(MOST, guests));
    traits.put(Trait.NATIONS_ALONE, guests > 1 && !foreign);
    traits.put(Trait.FOREIGN, foreign);
    fit(traits);
    traits.put(
        Trait.OTHER_HOST,
        nations.stream().anyMatch(nation -> parts.hostsAny(nation) && !part.test(nation)));
    return traits;
  }

  private void fit(Traits traits) {
    long mine = nations.stream().filter(nation -> parts.has(nation, id)).count();
    long most =
        parts.formations().stream()
            .filter(other -> !other.equals(id) && parts.isBattlegroup(other))
            .mapToLong(other -> nations.stream().filter(it -> parts.has(it, other)).count())
            .max()
            .orElse(0);
    traits.put(Trait.FITS_BEST, mine > most && mine > 1);
    traits.put(Trait.FITS_WORSE, mine < most);
  }

  /** Whether terms name the town of a formation's base or seat. */
  static boolean hasTown(Terms terms, String id) {
    return terms.count(
            at -> {
              Term term = terms.at(at);
              return (term.is(Sense.BASE) || term.is(Sense.SEAT)) && term.ids().contains(id);
            })
        > 0;
  }

  /** Whether a nation that meets a condition stands in one sentence with soldiers. */
  private boolean isBesideSoldiers(Predicate<Term> nation) {
    return terms.count(
            at -> {
              Term term = terms.at(at);
              return term.is(Sense.NATION) && nation.test(term) && soldiers.get(term.sentence());
            })
        > 0;
  }
}
