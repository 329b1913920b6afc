package org.flankatlas.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words that the rules know by themselves, folded; those for forces and for who leads stand in
 * {@link ForceWords} and {@link LeadWords}. Names of the world are in the gazetteer.
 */
final class Lexicon {

  static final String POSSESSIVE = "'s";

  /** After these a point ends no sentence. */
  static final Set<String> ABBREVIATIONS =
      words("lt gen maj brig col capt cmdr adm sgt mr mrs ms dr st op vs");

  /** Stand before a commander's name. */
  static final Set<String> TITLES =
      words(
          """
          general gen lieutenant lt ltg ltgen major maj brigadier brig commander colonel
          col""");

  /** How the nouns for formations begin in English, which needs an article to point back. */
  static final Set<String> NOUNS =
      words(
          "battlegroup battlegroups tripwires battle bg tactical battalion"
              + " headquarters hq corps");

  static final Set<String> INDEFINITES = words("a an any no some");

  static final Set<String> POSSESSIVES = words("its their his her our my your");

  static final Set<String> DEFINITES = words("the all both");

  static final Set<String> DEMONSTRATIVES = words("that this those these");

  static final Set<String> DISTRIBUTIVES = words("each every");

  /** The numbers that can count formations, as words and as figures. */
  static final Map<String, Integer> NUMBERS = numbers();

  /** Stand between a determiner and its noun and tell no formation from another. */
  static final Set<String> FILLERS =
      words(
          """
          's land forces rotational reinforced armoured armored mechanised mechanized combat
          similar eastern tripwire battalion brigade size sized deterrence called so whole entire same
          established permanent original incoming outgoing departing extended arriving latest military star operational regional warfighting
          paiknev paikneva stacjonujaca stacjonujacej stationierte stationierten""");

  /** Stand between "the" and a number of all. */
  static final Set<String> FIRST = words("first original oldest older old earlier of");

  /** Follow a number that stands by itself: verbs, and what begins another part of the sentence. */
  static final Set<String> AFTER_NUMBER =
      words(
          """
          had have has are were is was will would can could should may might must do does did
          report reports fall falls remain remains stay stays share shares got get now also each
          follows follow works work needs need keeps keep trains train serves serve answers answer
          belongs belong comes come goes go stands stand
          and or but in on at by with from under to above below that which who while when as""");

  /** Set what follows apart from what was spoken of before. */
  static final Set<String> OTHERS =
      words("own other another more additional further new extra different");

  /** Say of a corps that it does not exist yet. */
  static final Set<String> PROPOSED = words("second 2nd proposed planned envisaged");

  /** Say the same of a corps of a named region: "a new Baltic corps". */
  static final Set<String> ADDED = words("new additional further extra");

  /** Make a corps a proposed one by standing after it: "the corps plan". */
  static final Set<String> PROPOSALS = words("proposal proposals plan plans");

  static final Set<String> PLACE_PREPOSITIONS =
      words("in into at near to for outside w we na bei kolo");

  /** After these a capitalised word is surely a place, even an unknown one. */
  static final Set<String> SURE_PLACE = words("in into at near outside w we bei");

  /** Stand between a noun and the preposition of its place: "is currently based in". */
  static final Set<String> BRIDGES =
      words(
          """
          which that is are been being currently now already based stationed deployed located
          hosted headquartered operating came arrived formed sent serving serve serves stand standing sit sits live living
          train training placed positioned camped each one
          took over it they we keeps keep maintains maintain has have forward permanently""");

  /** Stand between a preposition and the name of the place: "in north-eastern Poland". */
  static final Set<String> PLACE_FILLERS =
      words(
          """
          the three each of north south east west northern southern eastern western
          northeast northeastern southeast central nearby neighbouring neighboring town city
          village port 's""");

  /** Join the clauses of a list: "Canada leads in Latvia, with Germany in Lithuania". */
  static final Set<String> CLAUSE_JOINERS = words("and with while whereas");

  /** Capitalised, but no places. */
  static final Set<String> NO_PLACES =
      words(
          """
          january february march april may june july august september october november
          december monday tuesday wednesday thursday friday saturday sunday nato
          exercise operation europe kaliningrad suwalki""");

  private Lexicon() {}

  private static Set<String> words(String words) {
    return Set.of(words.split("\\s+"));
  }

  private static Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String word : "one two three four five six seven eight nine ten".split(" ")) {
      int value = numbers.size() / 2 + 1;
      numbers.put(word, value);
      numbers.put(Integer.toString(value), value);
    }
    numbers.put("quartet", 4);
    numbers.put("foursome", 4);
    return Map.copyOf(numbers);
  }
}
