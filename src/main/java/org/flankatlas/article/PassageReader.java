package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the passages of an article by rules, each once from left to right: at each term the first
 * {@link Rule} that applies says what it found. A country's name alone is no mention: it takes a
 * noun beside it, a name of the formation, or a word that refers back to one.
 */
final class PassageReader {

  private final Set<String> proposed;
  private final Vocabulary vocabulary;
  private final List<Rule> rules;
  private final HintRule hint;
  private final Heading heading;
  private final Opening opening;
  private final SentenceReader sentences;

  PassageReader(Gazetteer gazetteer) {
    Formations formations = new Formations(gazetteer);
    proposed = formations.ofKind(Kind.CORPS);
    vocabulary = new Vocabulary(gazetteer);
    hint = new HintRule(formations);
    heading = new Heading(formations);
    opening = new Opening(formations);
    sentences = new SentenceReader(formations);
    rules = RuleOrder.of(formations, hint);
  }

  /** What the rules make of the passages of one article, without its furniture. */
  List<ReadPassage> read(List<Passage> passages) {
    List<ReadPassage> read = new ArrayList<>();
    Discourse discourse = Discourse.first();
    Mentions before = new Mentions();
    for (Passage passage : passages) {
      if (passage.kind() == Passage.Kind.FURNITURE) {
        continue;
      }
      Terms terms = Terms.read(passage.text(), vocabulary);
      boolean goesOn = !read.isEmpty() && !Dateline.begins(terms);
      discourse = goesOn ? discourse.next() : Discourse.first();
      Mentions found = mentions(terms, discourse);
      Mention takenUp = opening.find(terms, found, goesOn ? before : new Mentions());
      if (takenUp != null) {
        discourse.note(takenUp);
        found.add(takenUp);
      }
      read.add(ReadPassage.of(passage, terms, found, proposed));
      before = found;
    }
    return read;
  }

  private Mentions mentions(Terms terms, Discourse discourse) {
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
    return mentions;
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
