package org.flankatlas.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;

/**
 * Asks each {@link SentenceRule} about each sentence of a passage. A sentence about the sea, the
 * air, politics or a division says nothing.
 */
final class SentenceReader {

  private final List<SentenceRule> rules;
  private final SentenceRule every;

  SentenceReader(Formations formations) {
    List<SentenceRule> all = new ArrayList<>();
    formations.ofKind(Kind.BATTLEGROUP).forEach(id -> all.add(new TogetherRule(formations, id)));
    all.add(new CompanyRule(formations));
    all.add(new LeadPeoplesRule(formations));
    all.add(new FoundersRule(formations));
    all.add(new VisitRule(formations));
    rules = List.copyOf(all);
    every = new EveryBattlegroupRule(formations);
  }

  /** What the sentences say of formations that the passage has not mentioned yet. */
  List<Mention> find(Terms terms, Mentions before, Discourse discourse) {
    List<Mention> found = new ArrayList<>();
    Set<String> spokenOf = new LinkedHashSet<>(before.ids());
    BitSet covered = before.covered();
    for (int at = 0, end; at < terms.size(); at = end) {
      end = endOfSentence(terms, at);
      Sentence sentence = new Sentence(terms, at, end, covered);
      if (sentence.isOnLand()) {
        List<Mention> said = ask(rules, sentence, discourse);
        said = said.isEmpty() ? ask(List.of(every), sentence, discourse) : said;
        said.stream().filter(it -> spokenOf.addAll(it.ids())).forEach(found::add);
      }
    }
    return found;
  }

  private static List<Mention> ask(
      List<SentenceRule> rules, Sentence sentence, Discourse discourse) {
    return rules.stream()
        .map(rule -> rule.find(sentence, discourse))
        .filter(Objects::nonNull)
        .toList();
  }

  private static int endOfSentence(Terms terms, int from) {
    int at = from;
    while (at < terms.size() && terms.at(at).sentence() == terms.at(from).sentence()) {
      at++;
    }
    return at;
  }
}
