package org.flankatlas.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * All traits of the passages of one article, for the formations that it may speak of. The time is
 * linear in the length of the article.
 */
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

  /**
   * A passage that does not name a formation, so that its traits must tell whether it speaks of it.
   *
   * @param at its place among the passages
   */
  record Untold(int at, Traits traits) {}

  private static Traits ofWords(ReadPassage passage) {
    Traits traits = WordTraits.of(passage);
    traits.putAll(ReferenceTraits.of(passage));
    return traits;
  }

  /** The formations that the article names, or may mean: see {@link ArticleTraits#suggests}. */
  Set<String> formations() {
    Set<String> ids = new TreeSet<>(named);
    parts.formations().stream().filter(ofArticle::suggests).forEach(ids::add);
    return ids;
  }

  /** The passages that do not name one of these formations, nor a proposed corps in its place. */
  List<Untold> untold(String id) {
    List<Traits> names = ofNames.of(at -> course.names(at, id));
    NamingTraits naming = named.contains(id) ? new NamingTraits(course, id) : null;
    Traits article = naming == null ? ofArticle.unnamed(id) : ofArticle.named(id);
    List<Untold> untold = new ArrayList<>();
    for (int at = 0; at < course.size(); at++) {
      boolean another = course.at(at).proposed() && !parts.isBattlegroup(id);
      boolean wordless = course.at(at).terms().size() == 0;
      if (course.names(at, id) || another || wordless) {
        continue;
      }
      Traits traits = course.neighbours(at, id);
      traits.putAll(article);
      traits.putAll(ofWords.get(at));
      traits.putAll(names.get(at));
      traits.putAll(NationTraits.of(course.at(at), parts, id));
      if (naming != null) {
        traits.putAll(naming.of(at));
      } else {
        traits.put(Trait.UNNAMED_TOWN_HERE, NationTraits.hasTown(course.at(at).terms(), id));
      }
      untold.add(new Untold(at, traits));
    }
    return untold;
  }
}
