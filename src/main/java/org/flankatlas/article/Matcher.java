package org.flankatlas.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which formations a passage speaks of, by which words, and why.
 *
 * <p>A passage is read once from left to right into terms; at each term the first {@link Rule} that
 * applies says what it found. A country's name alone is no mention: it takes a noun beside it, a
 * name of the formation, or a word that refers back to one. The time is linear in the length of the
 * text. Safe for use by several threads.
 */
public final class Matcher {

  /** Raised with every change of the rules, so that what older rules found is found anew. */
  private static final int VERSION = 6;

  private final String fingerprint;
  private final Formations formations;
  private final Vocabulary vocabulary;
  private final List<Rule> rules;
  private final CarryOn carryOn;
  private final HintRule hint;
  private final Heading heading;
  private final SentenceReader sentences;

  public Matcher(Gazetteer gazetteer) {
    fingerprint = TextHash.sha256(VERSION + " " + gazetteer);
    formations = new Formations(gazetteer);
    vocabulary = new Vocabulary(gazetteer);
    hint = new HintRule(formations);
    heading = new Heading(formations);
    sentences = new SentenceReader(formations);
    rules = RuleOrder.of(formations, hint);
    carryOn = new CarryOn(formations);
  }

  /** Hash of the rules and the gazetteer; two matchers that share it find the same. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Every passage in the order given, each with its matches in the order of the gazetteer. Passages
   * of one article must stand in text order, since a passage may refer to the one before it.
   * Furniture has no matches and is nothing to refer to.
   */
  public List<MatchedPassage> match(List<Passage> passages) {
    List<MatchedPassage> matched = new ArrayList<>(passages.size());
    Discourse discourse = Discourse.first();
    String articleId = "";
    for (Passage passage : passages) {
      boolean same = passage.articleId().equals(articleId);
      articleId = passage.articleId();
      if (passage.kind() == Passage.Kind.FURNITURE) {
        matched.add(new MatchedPassage(passage, List.of()));
        discourse = Discourse.first();
      } else {
        Terms terms = Terms.read(passage.text(), vocabulary);
        discourse = same && !Dateline.begins(terms) ? discourse.next() : Discourse.first();
        matched.add(new MatchedPassage(passage, match(terms, passage.text(), discourse)));
      }
    }
    return matched;
  }

  private List<Match> match(Terms terms, String text, Discourse discourse) {
    Mentions mentions = new Mentions();
    hint.note(terms, discourse);
    Mention under = heading.read(terms);
    if (under != null) {
      discourse.note(under);
    }
    for (int at = 0; at < terms.size(); ) {
      Finding finding = find(terms, at, discourse);
      if (finding == null) {
        at++;
      } else {
        finding.mentions().forEach(discourse::note);
        finding.mentions().forEach(mentions::add);
        at = finding.next();
      }
    }
    if (under == null || !under.ids().isEmpty()) {
      for (Mention mention : sentences.find(terms, mentions, discourse)) {
        discourse.note(mention);
        mentions.add(mention);
      }
    }
    Mention carried = carryOn.find(terms, text, discourse);
    if (carried != null) {
      discourse.note(carried);
      mentions.add(carried);
    }
    noteLooseNouns(terms, mentions, discourse);
    return mentions.matches(formations.ids());
  }

  private static void noteLooseNouns(Terms terms, Mentions mentions, Discourse discourse) {
    BitSet covered = mentions.covered();
    Set<String> own = new HashSet<>();
    Set<String> loose = new HashSet<>();
    for (int at = 0; at < terms.size(); at++) {
      Term term = terms.at(at);
      if (term.in(References.SINGLE)) {
        (covered.get(term.start()) ? own : loose).add(term.form());
      }
    }
    discourse.loose().note(loose, own);
  }

  private @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    for (Rule rule : rules) {
      Finding finding = rule.find(terms, at, discourse);
      if (finding != null) {
        return finding;
      }
    }
    return null;
  }
}
