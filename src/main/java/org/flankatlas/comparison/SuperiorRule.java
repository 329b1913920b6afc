package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a formation falls under: "which fall under the Szczecin headquarters", "answers to
 * Multinational Division North", "Multinational Corps Northeast commands the four battlegroups".
 */
record SuperiorRule(Names names) implements Rule {

  private static final Set<String> UNDER = Wording.words("fall falls come comes");
  private static final Set<String> TO =
      Wording.words("answer answers report reports subordinate subordinated assigned");
  private static final Set<String> BY = Wording.words("commanded controlled overseen");
  private static final Set<String> COMMANDING = Wording.words("commands controls oversees directs");

  /** Stand between "under" and the superior. */
  private static final Set<String> OF =
      Wording.words("the operational tactical command control of authority nato 's");

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      int object = afterVerb(sentence, at);
      Subject subject = object < 0 ? null : Subjects.of(sentence, at);
      Superior superior = object < 0 ? null : Superior.from(sentence, object, names);
      if (subject != null && superior != null && !subject.covers(superior.from())) {
        add(stated, sentence, subject, superior);
      }
      Subject led = sentence.at(at).in(COMMANDING) ? Subjects.from(sentence, at + 1) : null;
      int name = sentence.skipBack(Wording.ADVERBS, at);
      Superior over = led == null ? null : Superior.endingAt(sentence, name, names);
      if (led != null && over != null) {
        add(stated, sentence, led, over);
      }
    }
    return stated;
  }

  private static void add(
      List<Stated> stated, Sentence sentence, Subject subject, Superior superior) {
    int from = Math.min(subject.from(), superior.from());
    int to = Math.max(subject.to(), superior.to());
    if (!superior.ids().equals(subject.ids()) && Mood.states(sentence, from, to)) {
      stated.add(new Stated(subject, Fact.SUPERIOR, superior.name(), from, to));
    }
  }

  /** The index after a verb that says so in the present; -1 where none stands. */
  private static int afterVerb(Sentence sentence, int at) {
    Word next = sentence.at(at + 1);
    Word before = sentence.at(sentence.skipBack(Wording.ADVERBS, at) - 1);
    boolean past = before.in(Wording.PAST) || before.is("be");
    boolean verb =
        sentence.at(at).in(UNDER) && next.is("under")
            || sentence.at(at).in(TO) && next.is("to") && !past
            || sentence.at(at).in(BY) && next.is("by") && !past;
    if (verb) {
      return sentence.skip(OF, at + 2);
    }
    boolean under = sentence.at(at).is("under") && !past;
    int of = sentence.skip(OF, at + 1);
    return under && sentence.at(of - 1).is("of") ? of : -1;
  }
}
