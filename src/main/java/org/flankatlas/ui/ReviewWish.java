package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Function;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;
import org.flankatlas.posture.Span;
import org.flankatlas.review.Candidate;
import org.flankatlas.review.Decision;
import org.flankatlas.review.Revision;

/**
 * What an editor wishes.
 *
 * @param told in words, to follow "done:"
 * @param change what it makes of the decisions
 * @param goesOn whether the next passage follows
 */
record ReviewWish(String told, Function<Revision, List<Decision>> change, boolean goesOn) {

  /** Accepts all that is undecided. */
  static ReviewWish acceptAll() {
    return new ReviewWish(translate("review.told.all"), Revision::acceptOpen, true);
  }

  /** Wishes that name formations. */
  record Of(PostureCatalog posture) {

    ReviewWish accept(String id) {
      return wish("review.told.accept", id, it -> it.accept(id));
    }

    ReviewWish reject(String id) {
      return wish("review.told.reject", id, it -> it.reject(id));
    }

    /** Rejects a candidate that is accepted, and accepts any other. */
    ReviewWish toggle(Candidate candidate) {
      String told = candidate.isAccepted() ? "review.told.reject" : "review.told.accept";
      String id = candidate.formationId();
      return wish(told, id, it -> it.toggle(id));
    }

    ReviewWish move(String fromId, Formation to) {
      String told = translate("review.told.move", name(fromId), to.name());
      return new ReviewWish(told, it -> it.move(fromId, to.id()), false);
    }

    ReviewWish add(String id, Span words) {
      return wish("review.told.add", id, it -> it.add(id, List.of(words)));
    }

    String name(String formationId) {
      return posture.formation(formationId).map(Formation::name).orElse(formationId);
    }

    private ReviewWish wish(String told, String id, Function<Revision, List<Decision>> change) {
      return new ReviewWish(translate(told, name(id)), change, false);
    }
  }
}
