package org.flankatlas.article;

/**
 * The traits of the passages of an article by where it names one formation, which it must do
 * somewhere. The time for all passages is linear in their number.
 */
final class NamingTraits {

  private final Course course;
  private final String id;
  private final int own;
  private final Traits ofAll = new Traits();
  private final int[] last;
  private final int[] next;
  private final double[] shareBefore;
  private final boolean[] othersSince;

  NamingTraits(Course course, String id) {
    this.course = course;
    this.id = id;
    own = course.count(at -> course.names(at, id));
    last = new int[course.size()];
    next = new int[course.size()];
    shareBefore = new double[course.size()];
    othersSince = new boolean[course.size()];
    walk();
    shares();
  }

  private void walk() {
    int before = -1;
    int naming = 0;
    int named = 0;
    boolean others = false;
    for (int at = 0; at < last.length; at++) {
      last[at] = before;
      othersSince[at] = others;
      others = !course.names(at, id) && (others || !course.named(at).isEmpty());
      shareBefore[at] = naming == 0 ? 0 : (double) named / naming;
      before = course.names(at, id) ? at : before;
      named += course.names(at, id) ? 1 : 0;
      naming += course.named(at).isEmpty() ? 0 : 1;
    }
    int after = -1;
    for (int at = next.length - 1; at >= 0; at--) {
      next[at] = after;
      after = course.names(at, id) ? at : after;
    }
  }

  private void shares() {
    double share = (double) own / course.naming();
    ofAll.putAll(course.whole());
    ofAll.put(Trait.SHARE, share);
    ofAll.put(Trait.SHARE_SQUARED, share * share);
    ofAll.put(Trait.SHARE_OF_ALL, course.share(own));
    ofAll.put(Trait.SHARE_ALONE, course.share(course.count(at -> course.namesAlone(at, id))));
    ofAll.put(Trait.ONLY, share == 1);
    ofAll.put(Trait.FIRST, course.names(course.first(), id));
    ofAll.put(Trait.FIRST_ALONE, course.namesAlone(course.first(), id));
    ofAll.put(Trait.HEADLINE, course.names(0, id));
  }

  Traits of(int at) {
    Traits traits = new Traits();
    traits.putAll(ofAll);
    traits.put(Trait.SHARE_BEFORE, shareBefore[at]);
    before(traits, at);
    after(traits, at);
    traits.put(Trait.BETWEEN, last[at] >= 0 && last[at] == at - 1 && next[at] == at + 1);
    return traits;
  }

  private void before(Traits traits, int at) {
    if (last[at] < 0) {
      return;
    }
    int distance = at - last[at];
    traits.put(Trait.BEFORE, 1);
    traits.put(Trait.JUST_BEFORE, distance == 1);
    traits.put(Trait.JUST_BEFORE_ALONE, distance == 1 && course.namesAlone(last[at], id));
    traits.put(Trait.TWO_BEFORE, distance == 2);
    traits.put(Trait.FAR_BEFORE, distance > 2);
    traits.put(Trait.SEVERAL_BEFORE, course.named(last[at]).size() > 1);
    traits.put(Trait.OTHERS_SINCE, othersSince[at]);
  }

  private void after(Traits traits, int at) {
    if (next[at] < 0) {
      return;
    }
    int distance = next[at] - at;
    traits.put(Trait.AFTER, 1);
    traits.put(Trait.JUST_AFTER, distance == 1);
    traits.put(Trait.JUST_AFTER_ALONE, distance == 1 && course.named(next[at]).size() == 1);
    traits.put(Trait.TWO_AFTER, distance == 2);
  }
}
