package org.flankatlas.article;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.flankatlas.posture.Formation.Kind;

/**
 * What a passage speaks of as a whole, so that a rule need not read all of it at every term.
 *
 * @param ofForces whether it speaks of armed forces
 * @param ofSoldiers whether it does in words that a town's own life does not need
 * @param ofAllies whether it speaks of forces of several nations or of the alliance
 * @param ofOwnForces whether it speaks of conscripts, schools or units that are a nation's own
 * @param ofATown whether it speaks of the life of a town
 * @param ofPolitics whether a minister or another statesman has part in it
 * @param ofTheSea whether it speaks of ships and not of the land
 * @param ofACorps whether it speaks of a corps
 * @param ofADivision whether it speaks of a division
 * @param ofABrigade whether it speaks of a brigade
 * @param ofANamedBrigade whether it speaks of a brigade with a name of its own
 * @param battlegroups the sentences that speak of battlegroups
 * @param soldiers the sentences that speak of soldiers and their quarters
 * @param command the sentences that speak of a staff and its command
 * @param namedUnits the sentences that speak of a large unit with a name of its own
 * @param nations each nation that it names, once
 */
record Theme(
    boolean ofForces,
    boolean ofSoldiers,
    boolean ofAllies,
    boolean ofOwnForces,
    boolean ofATown,
    boolean ofPolitics,
    boolean ofTheSea,
    boolean ofACorps,
    boolean ofADivision,
    boolean ofABrigade,
    boolean ofANamedBrigade,
    BitSet battlegroups,
    BitSet soldiers,
    BitSet command,
    BitSet namedUnits,
    List<Term> nations) {

  private static final Set<String> QUARTERS = Set.of("barracks", "sentries", "sentry", "sentinels");

  /** Words for a division; the staff of one sits in Karup. */
  static final Set<String> DIVISIONS =
      Set.of("division", "divisions", "divisional", "mnd", "karup");

  private static final Set<String> KINDS =
      Set.of(
          "fire", "armoured", "armored", "tank", "mechanised", "mechanized", "infantry", "light");

  private static final Set<String> BRIGADES = Set.of("brigade", "brigades");

  /** "The fire brigade", "Panzerbrigade 45". */
  private static boolean isOfItsKind(Terms passage, int at) {
    Term term = passage.at(at);
    boolean compound = term.form().endsWith("brigade") && !term.in(BRIGADES);
    return compound || term.in(BRIGADES) && passage.at(at - 1).in(KINDS);
  }

  static Theme of(Terms passage) {
    List<Term> terms = IntStream.range(0, passage.size()).mapToObj(passage::at).toList();
    BitSet namedUnits = new BitSet();
    boolean namedBrigade = false;
    for (int at = 0; at < terms.size(); at++) {
      if (NamedUnit.endsAt(passage, at)) {
        namedUnits.set(terms.get(at).sentence());
        namedBrigade |= terms.get(at).in(BRIGADES);
      }
      namedBrigade |= isOfItsKind(passage, at);
    }
    BitSet battlegroups = new BitSet();
    BitSet soldiers = new BitSet();
    BitSet command = new BitSet();
    Map<List<String>, Term> nations = new LinkedHashMap<>();
    for (Term term : terms) {
      if (MilitaryWords.isOfCommand(term)) {
        command.set(term.sentence());
      }
      if (term.sense().noun() == Kind.BATTLEGROUP) {
        battlegroups.set(term.sentence());
      }
      if (MilitaryWords.isOfSoldiers(term) || term.in(QUARTERS)) {
        soldiers.set(term.sentence());
      }
      if (term.is(Sense.NATION)) {
        nations.putIfAbsent(term.ids(), term);
      }
    }
    return new Theme(
        terms.stream().anyMatch(MilitaryWords::isOfForces),
        terms.stream().anyMatch(MilitaryWords::isOfSoldiers),
        terms.stream().anyMatch(MilitaryWords::isOfAllies),
        terms.stream().anyMatch(MilitaryWords::isOfOwnForces),
        terms.stream().anyMatch(MilitaryWords::isOfATown),
        terms.stream().anyMatch(MilitaryWords::isOfPolitics),
        terms.stream().anyMatch(MilitaryWords::isOfTheSea)
            && terms.stream().noneMatch(term -> term.is("land")),
        terms.stream().anyMatch(term -> term.is(Sense.CORPS)),
        terms.stream().anyMatch(term -> term.in(DIVISIONS)),
        terms.stream().anyMatch(term -> term.in(BRIGADES)),
        namedBrigade,
        battlegroups,
        soldiers,
        command,
        namedUnits,
        List.copyOf(nations.values()));
  }
}
