package org.flankatlas.article;

import java.util.Map;

/** The nouns for formations, in the languages of the region, written like the gazetteer's names. */
final class Nouns {

  static final Map<String, Sense> ALL =
      Map.ofEntries(
          Map.entry("battlegroup", Sense.BATTLEGROUP),
          Map.entry("battle group", Sense.BATTLEGROUP),
          Map.entry("BG", Sense.BATTLEGROUP),
          Map.entry("battlegroups", Sense.BATTLEGROUPS),
          Map.entry("battle groups", Sense.BATTLEGROUPS),
          Map.entry("tripwires", Sense.BATTLEGROUPS),
          Map.entry("tactical groups", Sense.BATTLEGROUPS),
          Map.entry("battalion group", Sense.BATTLEGROUP),
          Map.entry("battalion groups", Sense.BATTLEGROUPS),
          Map.entry("lahingugru*", Sense.BATTLEGROUP),
          Map.entry("kaujas grup*", Sense.BATTLEGROUP),
          Map.entry("kovin* grup*", Sense.BATTLEGROUP),
          Map.entry("kovin* batalion*", Sense.BATTLEGROUP),
          Map.entry("grup* bojow*", Sense.BATTLEGROUP),
          Map.entry("batalionow* grup* bojow*", Sense.BATTLEGROUP),
          Map.entry("Korps*", Sense.CORPS),
          Map.entry("korpus*", Sense.CORPS),
          Map.entry("Hauptquartier*", Sense.HEADQUARTERS),
          Map.entry("Kampfgruppe*", Sense.BATTLEGROUP),
          Map.entry("Gefechtsverb*", Sense.BATTLEGROUP),
          Map.entry("headquarters", Sense.HEADQUARTERS),
          Map.entry("HQ", Sense.HEADQUARTERS),
          Map.entry("corps", Sense.CORPS),
          Map.entry("corps headquarters", Sense.CORPS),
          Map.entry("corps HQ", Sense.CORPS));

  private Nouns() {}
}
