package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the passages that go on about a formation without naming it: by "it", by "the unit", by its
 * soldiers' words, or by nothing but their subject. Weighs the {@link Traits} of each.
 */
final class Carrying {

  private final Parts parts;
  private final CarryingModel model;

  Carrying(Parts parts, CarryingModel model) {
    this.parts = parts;
    this.model = model;
  }

  /** What each passage of an article goes on about, in the order of the passages. */
  List<List<Mention>> find(List<ReadPassage> passages) {
    return reports(passages).stream().flatMap(report -> ofReport(report).stream()).toList();
  }

  /** The parts of an article that begin with a dateline: none goes on about another. */
  static List<List<ReadPassage>> reports(List<ReadPassage> passages) {
    List<List<ReadPassage>> reports = new ArrayList<>();
    for (ReadPassage passage : passages) {
      if (reports.isEmpty() || Dateline.begins(passage.terms())) {
        reports.add(new ArrayList<>());
      }
      reports.getLast().add(passage);
    }
    return reports;
  }

  private List<List<Mention>> ofReport(List<ReadPassage> passages) {
    List<List<Mention>> found = new ArrayList<>();
    passages.forEach(passage -> found.add(new ArrayList<>()));
    CarryingTraits traits = new CarryingTraits(passages, parts);
    for (String id : traits.formations()) {
      for (CarryingTraits.Untold untold : traits.untold(id)) {
        if (model.speaksOf(parts.kindOf(id), untold.traits())) {
          Terms terms = passages.get(untold.at()).terms();
          found.get(untold.at()).add(Cue.in(terms, parts.kindOf(id), id));
        }
      }
    }
    return found;
  }
}
