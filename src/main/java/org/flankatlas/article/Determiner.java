package org.flankatlas.article;

import org.jspecify.annotations.Nullable;

/** How a noun phrase points at what it speaks of. */
enum Determiner {
  NONE,
  INDEFINITE,
  /** "its", "our": what belongs to someone spoken of or speaking. */
  POSSESSIVE,
  DEFINITE,
  DEMONSTRATIVE,
  /** "each", "every": one noun for several formations. */
  DISTRIBUTIVE;

  /** The determiner that a term is; null where it is none. */
  static @Nullable Determiner of(Term term) {
    if (term.in(Lexicon.DEFINITES)) {
      return DEFINITE;
    }
    if (term.in(Lexicon.DEMONSTRATIVES)) {
      return DEMONSTRATIVE;
    }
    if (term.in(Lexicon.INDEFINITES)) {
      return INDEFINITE;
    }
    if (term.in(Lexicon.POSSESSIVES)) {
      return POSSESSIVE;
    }
    return term.in(Lexicon.DISTRIBUTIVES) ? DISTRIBUTIVE : null;
  }
}
