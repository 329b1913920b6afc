package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Canada is the framework nation of the battlegroup in Latvia", "Canada, lead nation in Latvia",
 * "the framework nation in Latvia is Canada", "the battlegroup in Latvia, with Canada as its
 * framework nation".
 */
record FrameworkNationRule(Names names) implements Rule {

  private static final Set<String> KINDS = Wording.words("framework lead");
  private static final Set<String> OF = Wording.words("of for in");
  private static final Set<String> BEING =
      Wording.words(
          "is are remains remain serves serve acts act as has have been currently now still");
  private static final Set<String> IS = Wording.words("is are remains currently now still");
  private static final Set<String> WITH = Wording.words(", ( with has have and");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int at : sentence.all(KINDS)) {
      if (sentence.at(at + 1).is("nation") || sentence.at(at + 1).is("nations")) {
        Subject subject = subject(sentence, at);
        Nations nations = nations(sentence, at, subject);
        if (subject != null && nations != null) {
          int from = Math.min(Math.min(nations.from(), at), subject.from());
          int to = Math.max(Math.max(nations.to(), at + 2), subject.to());
          if (nations.isClearFor(subject) && Mood.states(sentence, from, to)) {
            stated.add(new Stated(subject, Fact.LEAD_NATION, nations.text(names), from, to));
          }
        }
      }
    }
    return stated;
  }

  /** The formation after "of", before "'s" or before "with … as". */
  private @Nullable Subject subject(Sentence sentence, int framework) {
    int after = framework + 2;
    if (sentence.at(after).in(OF)) {
      Subject named = Subjects.from(sentence, after + 1);
      return named == null ? hosted(sentence, after + 1) : named;
    }
    int before = sentence.at(framework - 1).is(Wording.POSSESSIVE) ? framework - 1 : framework;
    Nations nations = as(sentence, framework);
    return Subjects.of(
        sentence, nations == null ? before : sentence.skipBack(WITH, nations.from()));
  }

  /** The battlegroup of a country that is named alone. */
  private @Nullable Subject hosted(Sentence sentence, int at) {
    Set<String> ids = new LinkedHashSet<>();
    if (sentence.at(at).is(Sense.COUNTRY)) {
      sentence.at(at).ids().forEach(id -> ids.addAll(names.hostedBy(id)));
    }
    return ids.isEmpty() ? null : new Subject(ids, at, at + 1);
  }

  private static @Nullable Nations nations(
      Sentence sentence, int framework, @Nullable Subject subject) {
    Nations as = as(sentence, framework);
    if (as != null || subject == null) {
      return as;
    }
    int after = Math.max(framework + 2, subject.to());
    int is = sentence.skip(IS, after);
    return is > after ? Nations.from(sentence, is) : null;
  }

  /** The countries said to be, or serve as, framework nations. */
  private static @Nullable Nations as(Sentence sentence, int framework) {
    int article = sentence.skipBack(Wording.ARTICLES, framework);
    int verb = sentence.skipBack(BEING, article);
    if (sentence.at(article - 1).is(Sense.COMMA)) {
      return Nations.endingAt(sentence, article - 1);
    }
    return verb < article ? Nations.endingAtUse(sentence, verb) : null;
  }
}
