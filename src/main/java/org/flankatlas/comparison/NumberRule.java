package org.flankatlas.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flankatlas.comparison.Extent.Read;

/**
 * How many battlegroups there are, and of which: "the four battlegroups in Estonia, Latvia,
 * Lithuania and Poland", "NATO has eight battlegroups on its eastern flank". Some of several ("two
 * battlegroups trained") and rough numbers ("at least four") are no such number.
 */
record NumberRule(Names names) implements Rule {

  /** Stand between a number and its noun and count nothing else. */
  private static final Set<String> COUNT_FILLERS =
      Wording.words(
          """
          's nato allied multinational enhanced forward presence efp such existing current
          north eastern""");

  /** Make a number no exact one. */
  private static final Set<String> ROUGHLY =
      Wording.words(
          """
          least most than to about around some nearly almost over under approximately roughly first
          last next only or between""");

  /** Say that something is there. */
  private static final Set<String> THERE =
      Wording.words("there has have fields maintains operates keeps runs");

  private static final Set<String> NUMBERED = Wording.words("battlegroups");

  /** Most words from a number to its noun. */
  private static final int LIMIT = 7;

  /** The numbers that can count battlegroups. */
  private static final Map<String, Integer> NUMBERS = numbers();

  @Override
  public List<Stated> read(Sentence sentence) {
    List<Stated> stated = new ArrayList<>();
    for (int number : sentence.all(NUMBERS.keySet())) {
      int noun = noun(sentence, number);
      boolean past = sentence.any(number - 4, number, word -> word.in(Wording.PAST));
      if (noun > 0 && !past && !sentence.at(number - 1).in(ROUGHLY)) {
        Read extent = new Extent(sentence, names).read(number, noun);
        int from = start(sentence, number);
        boolean definite = sentence.any(from, number, word -> word.in(Wording.DEFINITE));
        boolean there = sentence.any(number - 4, number, word -> word.in(THERE));
        if ((extent.told() || definite || there)
            && Mood.takesAsKnown(sentence, from, extent.next())) {
          String value = "" + NUMBERS.get(sentence.at(number).form());
          stated.add(
              new Stated(Set.of(), Fact.NUMBER, value, extent.counted(), from, extent.next()));
        }
      }
    }
    return stated;
  }

  /** The index after "battlegroups"; 0 where the number counts something else. */
  private static int noun(Sentence sentence, int number) {
    for (int at = number + 1; at < number + LIMIT; at++) {
      Word word = sentence.at(at);
      boolean two = word.is("battle") && sentence.at(at + 1).is("groups");
      if (word.in(NUMBERED) || two) {
        return two ? at + 2 : at + 1;
      }
      boolean light = word.is(Sense.GROUP) || word.in(COUNT_FILLERS) || word.in(Wording.OTHERS);
      if (!light) {
        return 0;
      }
    }
    return 0;
  }

  private static int start(Sentence sentence, int number) {
    int from = number;
    while (sentence.at(from - 1).in(Wording.DEFINITE)
        || sentence.at(from - 1).in(Wording.OTHERS)
        || sentence.at(from - 1).is("nato")
        || sentence.at(from - 1).is("alliance")) {
      from--;
    }
    return from;
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    String words = "two three four five six seven eight nine ten eleven twelve";
    for (String word : words.split(" ")) {
      int value = numbers.size() / 2 + 2;
      numbers.put(word, value);
      numbers.put(Integer.toString(value), value);
    }
    return Map.copyOf(numbers);
  }
}
