package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import org.flankatlas.posture.Formation.Kind;
import org.jspecify.annotations.Nullable;

/** "The groups", "each of the groups", once several battlegroups were spoken of: these. */
final class GroupsRule implements Rule {

  @Override
  public @Nullable Finding find(Terms terms, int at, Discourse discourse) {
    boolean pointed = terms.at(at).is("the") || terms.at(at).in(Lexicon.DEMONSTRATIVES);
    Set<String> several = discourse.severalEver();
    boolean one = terms.at(at - 1).is("of") && !terms.at(at - 2).in(Lexicon.DISTRIBUTIVES);
    boolean another = one || terms.at(at + 2).is("of") || LeadWords.isLed(terms.at(at + 2));
    if (!pointed || !terms.at(at + 1).is("groups") || another || several.isEmpty()) {
      return null;
    }
    Mention mention =
        new Mention(Kind.BATTLEGROUP, several, terms.span(at, at + 2), Reason.REFERENCE);
    return new Finding(List.of(mention), at + 2);
  }
}
