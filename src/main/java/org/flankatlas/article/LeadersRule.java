package org.flankatlas.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Lead nations in one list, in a sentence that says that they lead or speaks of battlegroups:
 * "London, Ottawa and Berlin each lead a battlegroup". A list with any other nation says nothing.
 */
final class LeadersRule implements Rule {

  /** Most terms from the list to the verb. */
  private static final int NEAR = 3;

  private static final int SEVERAL = 3;

  /** Most terms from what is led to "by". */
  private static final int PHRASE = 8;

  private static final List<String> NATIONS = List.of("nation", "countr");

  private final Formations formations;

  LeadersRule(Formations formations) {
    this.formations = formations;
  }

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    if (!leads(terms.at(at)) || terms.continuesAList(at)) {
      return null;
    }
    List<Term> nations = new ArrayList<>();
    int next = read(terms, at, nations);
    boolean all = nations.stream().allMatch(this::leads);
    boolean battlegroups = terms.theme().battlegroups().get(terms.at(at).sentence());
    boolean peoples = nations.stream().allMatch(nation -> nation.form().endsWith("s"));
    boolean begins = at == 0 || terms.at(at - 1).is(Sense.STOP);
    boolean alone = begins && terms.theme().ofForces();
    boolean known = battlegroups || (peoples || alone) && !discourse.severalEver().isEmpty();
    boolean told =
        lead(terms, next)
            || nations.size() >= SEVERAL && areLed(terms, at)
            || nations.size() >= SEVERAL && (battlegroups || speaksOfLeading(terms, next))
            || nations.size() == formations.ofKind(Kind.BATTLEGROUP).size() && known;
    if (nations.size() < 2 || !all || !told || terms.at(next).is(Lexicon.POSSESSIVE)) {
      return null;
    }
    Set<String> ids = new LinkedHashSet<>();
    nations.forEach(nation -> ids.addAll(formations.ledBy(nation)));
    return new Finding(
        List.of(new Mention(Kind.BATTLEGROUP, ids, terms.span(at, next), Reason.LEAD_NATION)),
        next);
  }

  /** "Units led by the UK, Canada and Germany". */
  private static boolean areLed(Terms terms, int nations) {
    int by = terms.at(nations - 1).is("the") ? nations - 2 : nations - 1;
    if (!terms.at(by).is("by") || !LeadWords.isLed(terms.at(by - 1))) {
      return false;
    }
    for (int at = by - 2; at >= by - PHRASE; at--) {
      boolean others = terms.at(at).is("others") || terms.at(at).is("ones");
      if (others || terms.at(at).in(Counted.UNITS) || terms.at(at).is(Sense.BATTLEGROUPS)) {
        return true;
      }
    }
    return false;
  }

  private boolean leads(Term nation) {
    return !formations.ledBy(nation).isEmpty();
  }

  private static int read(Terms terms, int from, List<Term> nations) {
    int end = from;
    for (int at = from; terms.at(at).is(Sense.NATION); ) {
      nations.add(terms.at(at));
      end = at + 1;
      at = terms.at(end).is(Sense.COMMA) ? end + 1 : end;
      at = terms.at(at).is("and") || terms.at(at).is("or") ? at + 1 : at;
      at = terms.at(at).is("the") ? at + 1 : at;
      at = at == end ? terms.size() : at;
    }
    return end;
  }

  /** "Canada, Germany and Britain have volunteered as framework nations". */
  private static boolean speaksOfLeading(Terms terms, int from) {
    int sentence = terms.at(from - 1).sentence();
    for (int at : terms.around(from - 1).toArray()) {
      boolean framework = terms.at(at).is("framework") || terms.at(at).is("lead");
      if (framework && MilitaryWords.beginsLike(terms.at(at + 1), NATIONS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean lead(Terms terms, int from) {
    if (terms.at(from).is("each")
        && terms.at(from + 1).is("in")
        && terms.at(from + 2).is("charge")) {
      return true;
    }
    for (int at = from; at < from + NEAR; at++) {
      if (terms.at(at).is("lead") || terms.at(at).is("led") && !terms.at(at + 1).is("by")) {
        return !terms.at(at + 1).is("nation");
      }
    }
    return false;
  }
}
