package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All traits of the passages of one article, for the formations that it may speak of. */
final class CarryingTraits {

  private final Course course;
  private final ArticleTraits ofArticle;
  private final NameTraits ofNames;
  private final List<Traits> ofWords;
  private final Parts parts;
  private final Set<String> named;

  CarryingTraits(List<ReadPassage> passages, Parts parts) {
    this.parts = parts;
    course = new Course(passages, parts);
    named = course.named();
    ofArticle = new ArticleTraits(passages, parts);
    ofNames = new NameTraits(passages);
    ofWords = passages.stream().map(CarryingTraits::ofWords).toList();
  }

  private static Traits ofWords(ReadPassage passage) {
    Traits traits = WordTraits.of(passage);
    traits.putAll(ReferenceTraits.of(passage));
    return traits;
  }

  /** The formations that the article names or whose town and nations it does. */
  Set<String> formations() {
    Set<String> ids = new TreeSet<>(named);
    parts.formations().stream().filter(ofArticle::suggests).forEach(ids::add);
    return ids;
  }

  int size() {
    return course.size();
  }

  /**
   * Whether it is for the traits to tell if a passage speaks of a formation: it does not name it,
   * nor a proposed corps beside the headquarters.
   */
  boolean areToTell(int at, String id) {
    boolean another = course.at(at).proposed() && !parts.isBattlegroup(id);
    return !course.names(at, id) && !another;
  }

  /** Those of a passage for one of these parts. */
  Traits of(int at, String id) {
    Traits traits = new Traits();
    course.neighbours(traits, at, id);
    if (named.contains(id)) {
      traits.putAll(course.traits(at, id));
      traits.putAll(ofArticle.named(id));
    } else {
      traits.putAll(ofArticle.unnamed(at, id));
    }
    traits.putAll(ofWords.get(at));
    traits.putAll(ofNames.of(at, i -> course.names(i, id)));
    traits.putAll(NationTraits.of(course.at(at), parts, id));
    return traits;
  }
}
