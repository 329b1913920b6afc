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
    CarryingTraits traits = new CarryingTraits(passages, parts);
    List<List<Mention>> found = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      List<Mention> here = new ArrayList<>();
      for (String id : traits.formations()) {
        if (traits.areToTell(at, id) && model.speaksOf(traits.of(at, id))) {
          here.add(Cue.in(passages.get(at).terms(), parts.kindOf(id), id));
        }
      }
      found.add(here);
    }
    return found;
  }
}
