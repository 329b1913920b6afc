package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folded words by which a passage goes on about the formation before it, or leaves it. */
final class TopicWords {

  /** Beginnings of words for soldiers, what they have and what they do. */
  static final List<String> SOLDIERS =
      beginnings(
          """
          soldier troop personnel servicem servicew battl tank contingent artiller infantr squadron regiment sergeant
          corporal sapper gunner howitzer leopard challenger abrams warrior cavalry hussar dragoon
          fusilier platoon rotation handover barrack garrison drill exercise manoeuv maneuv
          command colonel captain lieutenant major compan batter engineer range gate uniform
          deploy tripwire convoy vehicle mortar rocket rifle ammunition sentr
          multinational officer base tent trench""");

  /** Beginnings of words of what a formation on land is not part of. */
  static final List<String> OTHER =
      beginnings(
          """
          parliament government budget percent opposition party parties election law congress senat
          frigate ship naval navy maritime sea submarine cable jet fighter aircraft airmen airbase
          helicopters policing flank southern conscript reservist guard cadet pension tax prime
          billion million euro civilian""");

  /** Stand before a noun that speaks of all there are. */
  static final Set<String> BEFORE_ALL =
      Set.of(
          "nato",
          "'s",
          "allied",
          "multinational",
          "forward",
          "turn",
          "turning",
          "make",
          "enlarge",
          "upgrade",
          "upgrading",
          "scale",
          "scaling",
          "expand",
          "expanding",
          "reinforce",
          "grow",
          "with",
          "of",
          "as",
          "into",
          "from",
          "for",
          "to",
          "by",
          "and",
          "that",
          "presence",
          "have",
          "their",
          "than",
          "between",
          "when",
          "if",
          "whether",
          "how",
          "many",
          "why",
          "where",
          "the",
          "them",
          "called");

  static final Set<String> WE = Set.of("we", "us", "our", "ours", "ourselves");

  static final Set<String> AT = Set.of("in", "at", "near", "outside", "to", "into");

  static final Set<String> AFTER_EXPLETIVE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "should", "must", "seems", "remains", "comes", "s");

  private TopicWords() {}

  private static List<String> beginnings(String words) {
    return Stream.of(words.strip().split("\\s+")).toList();
  }
}
