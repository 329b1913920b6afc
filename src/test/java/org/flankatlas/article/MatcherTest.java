package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.flankatlas.article.Reading.finds;
import static org.flankatlas.article.Reading.findsInAll;
import static org.flankatlas.article.Reading.match;
import static org.flankatlas.article.Reading.reason;

import java.util.List;
import org.flankatlas.posture.Span;
import org.junit.jupiter.api.Test;

class MatcherTest {

  @Test
  void findsWhatTheShippedArticleSpeaksOf() {
    findsInAll(
        "NATO plans [2c|second Baltic corps] to speed reinforcement in Latvia, Estonia",
        "NATO is moving to add [2c|a second Baltic corps], aiming to speed reinforcements into"
            + " Latvia and Estonia if Russia attacks.",
        "NATO is preparing a new command structure that would make it easier to move troops quickly"
            + " into Latvia and Estonia if the alliance faced a war with Russia, a shift that"
            + " underscores how exposed the Baltic states remain on NATO’s eastern edge. Two"
            + " sources familiar with the matter said the plan would add [2c|a second corps] for"
            + " the region, giving the alliance more capacity to bring in mass at speed and respond"
            + " faster to a crisis.",
        "The change would build on [hq|an existing headquarters in Szczecin, Poland], where"
            + " [hq|Multinational Corps Northeast] already oversees NATO forces in Latvia, Estonia,"
            + " Lithuania and northern Poland. NATO says [hq|that headquarters], led by"
            + " [hq|Lieutenant General Dariusz Parylak], was certified as a NATO warfighting corps"
            + " in March 2026 after the Loyal Leda 26 exercise. Allied Land Command said [hq|the"
            + " corps] completed NATO’s Combat Readiness Evaluation during that exercise,"
            + " confirming it can command Allied land forces on the eastern flank.",
        "The new arrangement would matter because the Baltics are treated inside NATO as a narrow,"
            + " vulnerable theater that would need reinforcement fast if Moscow moved against the"
            + " region. NATO’s eastern-flank posture already relies on [ee,lv,lt,pl|the four"
            + " north-eastern battlegroups in Estonia, Latvia, Lithuania and Poland], which fall"
            + " under [hq|the Szczecin headquarters]. [ee,lv,lt,pl|Those battlegroups] were created"
            + " in 2017 as enhanced forward presence units and have since become a core part of the"
            + " alliance’s deterrence line.",
        "The framework nations reflect how much of the burden is already shared across the"
            + " alliance. [lv|Canada leads the battlegroup in Latvia], [ee|the United Kingdom in"
            + " Estonia], [lt|Germany in Lithuania] and [pl|the United States in Poland]. After the"
            + " 2023 Vilnius summit, allies agreed new defense plans for the Baltic region and the"
            + " wider eastern flank, aiming to give NATO a faster and larger response option. RAND"
            + " has said those plans were designed to let NATO “respond faster and at a greater"
            + " scale.”",
        "[2c|The corps proposal] also fits a wider push to harden the region against drones,"
            + " missiles and rapid conventional attack. On May 21, 2026, the presidents of Estonia,"
            + " Latvia and Lithuania urged NATO to move Baltic Air Policing toward full air defense"
            + " and add counter-drone capabilities, a reminder that the air threat around the"
            + " Baltic Sea has become as central as the ground fight.",
        "For NATO, [2c|the second corps] would signal that deterrence in Latvia and Estonia is"
            + " being built around speed, command depth and pre-planned reinforcement, not"
            + " improvisation after a crisis has already begun.");
  }

  @Test
  void givesTheStrongestReason() {
    String both = "Those led by Parylak: Multinational Corps Northeast. That headquarters trained.";
    assertThat(reason("mncne-szczecin", both)).isEqualTo("names it");
    String four = "The four battlegroups train. Those battlegroups are ready.";
    assertThat(reason("bg-poland", four)).isEqualTo("names all four together");
  }

  @Test
  void isAsCertainAsItsReason() {
    assertThat(match("The battlegroup in Latvia trained.", "That battlegroup is new."))
        .flatExtracting(MatchedPassage::matches)
        .extracting(Match::reason, Match::certainty, Match::checked)
        .containsExactly(
            tuple("names its host nation", Certainty.HIGH, null),
            tuple("carries on from the passage before", Certainty.LOW, null));
  }

  @Test
  void sharesItsFingerprintOnlyWithAMatcherOfTheSameNames() {
    Gazetteer other =
        new Gazetteer(
            "",
            Reading.GAZETTEER.countries(),
            List.of(),
            List.of(),
            Reading.GAZETTEER.formations());
    String fingerprint = new Matcher(Reading.GAZETTEER).fingerprint();

    assertThat(new Matcher(Reading.GAZETTEER).fingerprint()).isEqualTo(fingerprint);
    assertThat(new Matcher(other).fingerprint()).isNotEqualTo(fingerprint);
  }

  @Test
  void findsNothingInACountryItsPoliticsOrItsSummits() {
    finds("The presidents of Estonia, Latvia and Lithuania met at the Vilnius summit.");
    finds("Deterrence in Latvia and Estonia rests on NATO forces in northern Poland.");
    finds("Warsaw said the alliance’s plans for Baltic Air Policing hold.");
    finds("He gave a concert in Szczecin and flew on to Brussels.");
    finds("Canada leads the polls, and Germany leads in exports.");
    finds("The change and the new arrangement please us.");
  }

  @Test
  void givesEveryPassageBackInOrder() {
    assertThat(match("Nothing here.", "Rukla.").stream().map(m -> m.passage().number()))
        .containsExactly(0, 1);
    assertThat(match(List.of())).isEmpty();
  }

  @Test
  void matchesNoFurnitureAndRefersBackToNone() {
    Passage menu = new Passage("a", 0, Passage.Kind.FURNITURE, "Battlegroup Latvia");
    Passage text = new Passage("a", 1, Passage.Kind.PARAGRAPH, "That battlegroup trains.");
    assertThat(match(List.of(menu, text))).allMatch(matched -> matched.matches().isEmpty());
  }

  @Test
  void refersBackToNoPassageOfAnotherArticle() {
    Passage one = new Passage("a", 0, Passage.Kind.PARAGRAPH, "Battlegroup Latvia trains.");
    Passage other = new Passage("b", 0, Passage.Kind.PARAGRAPH, "That battlegroup trains.");
    assertThat(match(List.of(one, other)).getLast().matches()).isEmpty();
  }

  @Test
  void countsOffsetsInUtf16CodeUnits() {
    String text = "🇱🇻 𝔸: the battlegroup in Latvia";
    Match match = match(text).getFirst().matches().getFirst();
    assertThat(match.spans()).containsExactly(new Span(9, text.length()));
  }

  @Test
  void readsCaseHyphensApostrophesAndDiacriticsAlike() {
    finds("[lv|THE BATTLE-GROUP IN LATVIA] and [lv|the Battle Group in Latvia] are one.");
    finds("They trained at [lv|Camp Ādaži], [lv|Camp Adazi] and [lv|Camp A\u0304daz\u030Ci].");
    finds("[lv|Latvia’s battlegroup], [lv|Latvia's battlegroup]");
    finds("[lv|the Canadian‑led battle\u00ADgroup] in 2017");
    finds("[hq|MNC-NE] and “[hq|Multinational Corps North-East]” are one.");
  }

  @Test
  void tellsTheCountryUsFromThePronoun() {
    finds("They told us battlegroup life is hard. [pl|The US battlegroup] agreed.");
    finds("[pl|The U.S.-led battlegroup] agreed, says Lt. Gen. Smith.");
  }

  @Test
  void readsAVeryLongPassage() {
    String text = "general Latvia and, of the four corps in A A Estonia led by ".repeat(20_000);
    assertThat(match(text)).hasSize(1);
    String list = "battlegroups in " + "Latvia, ".repeat(150_000) + "and Poland";
    assertThat(match(list).getFirst().matches()).hasSize(2);
    assertThat(match("general ".repeat(150_000) + "Parylak").getFirst().matches()).hasSize(1);
  }

  @Test
  void readsTextWithoutWords() {
    finds(".", ", , ,", "-", "’", "\u200B", "🇱🇻", "'s");
  }
}
