package org.flankatlas.article;

import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun for formations with all that says which ones it means.
 *
 * @param noun the kind it speaks of
 * @param plural whether it speaks of several, as "each battlegroup" and "a battlegroup each" do
 * @param before what stands before the noun
 * @param after what stands after it
 * @param fronted where its sentence has been before it: "In Estonia, the battlegroup …"
 * @param span all of it
 * @param sentence its sentence, counted from 0
 * @param articleless whether it is of a language in which a bare noun can point back
 * @param another whether the words next to it make it something else ("Marine Corps", "the army's
 *     second corps", "battlegroups formed in 2022")
 * @param owner the last nation not far before it in its sentence, where it is somebody's ("its
 *     battlegroup"); else null
 */
record NounPhrase(
    Kind noun,
    boolean plural,
    Premodifiers before,
    Postmodifiers after,
    Places fronted,
    Span span,
    int sentence,
    boolean articleless,
    boolean another,
    @Nullable Term owner) {

  /** Most terms between a nation and what is its. */
  private static final int FURTHEST = 20;

  /** Reads a phrase that begins at a term; null where none does. */
  static @Nullable NounPhrase read(Terms terms, int start) {
    Premodifiers before = Premodifiers.read(terms, start);
    if (before == null) {
      return null;
    }
    Term head = terms.at(before.next());
    Kind noun = head.sense().noun();
    if (noun == null || !agree(terms.at(start), before, head)) {
      return null;
    }
    boolean plural =
        head.is(Sense.BATTLEGROUPS)
            || before.determiner() == Determiner.DISTRIBUTIVE
            || terms.at(before.next() + 1).is("each")
            || terms.at(before.next() + 1).is("in")
                && terms.at(before.next() + 2).in(Lexicon.DISTRIBUTIVES);
    Postmodifiers after = Postmodifiers.read(terms, before.next() + 1, noun, plural);
    boolean another =
        terms.at(start - 1).is(Lexicon.POSSESSIVE)
            || start == before.next() && isName(terms, start - 1)
            || after.next() == before.next() + 1 && isName(terms, after.next())
            || Newcomers.follow(terms, after.next())
            || plural
                && !CountRule.WHOLE_FLANK.contains(before.count())
                && Newcomers.areHostsOf(terms, start);
    Span span = terms.span(start, after.next());
    return new NounPhrase(
        noun,
        plural,
        before,
        after,
        Places.fronted(terms, start, start),
        span,
        head.sentence(),
        !Lexicon.NOUNS.contains(head.form()),
        another,
        before.determiner() == Determiner.POSSESSIVE ? owner(terms, start) : null);
  }

  private static @Nullable Term owner(Terms terms, int start) {
    for (int at = start - 1; at >= Math.max(0, start - FURTHEST); at--) {
      if (terms.at(at).sentence() != terms.at(start).sentence()) {
        return null;
      }
      if (terms.at(at).is(Sense.NATION)) {
        return terms.at(at);
      }
    }
    return null;
  }

  int next() {
    return after.next();
  }

  /**
   * "That battlegroups" is a clause and "Germany and Canadian-led battlegroup" a chance meeting.
   */
  private static boolean agree(Term first, Premodifiers before, Term head) {
    boolean plural = head.is(Sense.BATTLEGROUPS);
    boolean clause = plural && (first.is("that") || first.is("this"));
    return !clause && (plural || before.origins().size() < 2);
  }

  private static boolean isName(Terms terms, int at) {
    Term term = terms.at(at);
    boolean begins = at == 0 || terms.at(at - 1).is(Sense.STOP);
    return term.isUnknownName() && !begins;
  }
}
