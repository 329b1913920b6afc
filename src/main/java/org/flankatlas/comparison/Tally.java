package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.comparison.Compared.Verdict;
import org.flankatlas.posture.Claim;

/**
 * Holds a number of battlegroups against how many the map has of the same. A number of others, or
 * of more than the map has, is no conflict; nor is one of which the text doesn't say what it
 * counts. A group's adjective may loosely mean all ("the four Baltic battlegroups").
 */
record Tally(Names names) {

  Compared compare(Statement statement, List<Claim> claims) {
    String counted = Objects.requireNonNull(statement.counted());
    Sentence words = new Sentence(counted, names.words(counted), List.of());
    boolean loosely = isOf(statement, all().size()) && words.at(0).is(Sense.GROUP);
    Set<String> known = loosely ? all() : battlegroups(words);
    boolean same = !known.isEmpty();
    List<Claim> held = held(same ? known : all(), claims);
    boolean equal = isOf(statement, held.size());
    boolean open = counted.equals(Extent.BATTLEGROUPS) || isWithin(words);
    Verdict verdict = Verdict.COUNTS_ANOTHER_THING;
    if (held.isEmpty()) {
      verdict = Verdict.NEW;
    } else if (equal && (same || open)) {
      verdict = Verdict.CONFIRMING;
    } else if (same) {
      verdict = Verdict.CONFLICTING;
    }
    return new Compared(statement, verdict, held, described(held));
  }

  private static boolean isOf(Statement statement, int number) {
    return statement.value().equals(Integer.toString(number));
  }

  /** The claims that say where each of some battlegroups is, one for each. */
  private static List<Claim> held(Set<String> ids, List<Claim> claims) {
    List<Claim> held = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Claim claim : claims) {
      boolean ours = ids.contains(claim.formationId());
      if (ours && claim.property() == Fact.NUMBER.property() && seen.add(claim.formationId())) {
        held.add(claim);
      }
    }
    return held;
  }

  /** Those that the words count; none where they count others too, or do not list them. */
  private Set<String> battlegroups(Sentence words) {
    Set<String> ids = new LinkedHashSet<>();
    boolean listed = !words.any(0, words.size(), w -> w.in(Wording.words("other from flank")));
    for (int i = 0; i < words.size() && listed; i++) {
      Set<String> there = at(words.at(i));
      listed = !words.at(i).isName() || !there.isEmpty();
      ids.addAll(there);
    }
    return listed ? ids : Set.of();
  }

  private Set<String> at(Word word) {
    Set<String> ids = new LinkedHashSet<>();
    switch (word.sense()) {
      case COUNTRY -> word.ids().forEach(id -> ids.addAll(names.hostedBy(id)));
      case REGION, GROUP -> ids.addAll(word.ids());
      default -> {}
    }
    return ids;
  }

  /** Whether a range begins and ends in countries whose battlegroups the map has. */
  private boolean isWithin(Sentence words) {
    boolean range = words.any(0, words.size(), word -> word.is("from"));
    return range
        && !words.any(0, words.size(), w -> w.is("other"))
        && !words.any(2, words.size(), w -> !w.in(Wording.words("to and the")) && at(w).isEmpty())
        && !words.any(0, words.size(), w -> w.is(Sense.GROUP));
  }

  private Set<String> all() {
    Set<String> ids = new LinkedHashSet<>();
    names.battlegroups().stream().map(Gazetteer.Entry::id).forEach(ids::add);
    return ids;
  }

  /** What the claims count. */
  private String described(List<Claim> held) {
    List<String> countries = new ArrayList<>();
    for (Gazetteer.Entry entry : names.battlegroups()) {
      String host = entry.hostNationId();
      if (host != null && held.stream().anyMatch(c -> c.formationId().equals(entry.id()))) {
        countries.add(names.country(host));
      }
    }
    return Extent.BATTLEGROUPS + " in " + Nations.listed(countries);
  }
}
