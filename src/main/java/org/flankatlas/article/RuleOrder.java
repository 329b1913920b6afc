package org.flankatlas.article;

import java.util.List;

/** The rules in the order in which they are asked: at each term the first that applies decides. */
final class RuleOrder {

  private RuleOrder() {}

  static List<Rule> of(Formations formations, HintRule hint) {
    LocationRule location = new LocationRule(formations);
    GappedList gapped = new GappedList(formations);
    RangeRule range = new RangeRule(formations);
    return List.of(
        new OtherNameRule(),
        new NameRule(formations),
        new RowRule(formations),
        new PairListRule(formations),
        new LeadClauseRule(formations, location, gapped),
        new HostClauseRule(formations),
        new LeadersRule(formations),
        new FrameworkNationRule(formations),
        new FrameworkNationsRule(formations),
        new TrinationalCorpsRule(formations),
        range,
        new FormerRule(formations),
        new RemainderRule(formations),
        new NounPhraseRule(phraseRules(formations, location, hint), gapped, range),
        new AllFourRule(formations),
        new GroupsRule(formations),
        new ForceRule(formations),
        new SharedForceRule(formations),
        new BrigadeRule(formations),
        new PresenceRule(formations),
        new SoldiersAbroadRule(formations),
        new HostListRule(formations),
        new PairRule(formations),
        new SeatRule(formations),
        new PeopleRule(formations),
        new CounterpartRule(formations),
        new ElidedRule(formations),
        new UnderLeadRule(formations),
        new ProFormRule(
            List.of(location, new LeadNationRule(formations), new OriginRule(formations))));
  }

  /** In the order in which a noun phrase is asked. */
  private static List<PhraseRule> phraseRules(
      Formations formations, LocationRule location, HintRule hint) {
    return List.of(
        new ProposedCorpsRule(formations),
        new MultinationalCorpsRule(formations),
        location,
        new LeadNationRule(formations),
        new OriginRule(formations),
        new OwnedRule(formations),
        new FrontedPlaceRule(formations),
        new AnaphoraRule(),
        new CountRule(formations),
        hint);
  }
}
