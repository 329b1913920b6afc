package org.flankatlas.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankatlas.posture.Formation.Kind;
import org.flankatlas.posture.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of one passage, gathered into at most one match for each formation. */
final class Mentions {

  private final List<Mention> mentions = new ArrayList<>();

  void add(Mention mention) {
    mentions.add(mention);
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /** The one that stands last; null where there is none. */
  @Nullable Mention last() {
    return mentions.stream().max(Comparator.comparing(Mention::span)).orElse(null);
  }

  /** The formations that are mentioned. */
  Set<String> ids() {
    return mentions.stream().flatMap(it -> it.ids().stream()).collect(Collectors.toSet());
  }

  /** Whether all are of battlegroups. */
  boolean areBattlegroups() {
    return mentions.stream().allMatch(it -> it.noun() == Kind.BATTLEGROUP);
  }

  /** Whether any is of a kind; a corps is one with its headquarters. */
  boolean speakOf(Kind kind) {
    boolean battlegroup = kind == Kind.BATTLEGROUP;
    return mentions.stream().anyMatch(it -> (it.noun() == Kind.BATTLEGROUP) == battlegroup);
  }

  /** Whether some are of formations that are none of ours. */
  boolean areOfOthers() {
    return mentions.stream().anyMatch(it -> it.ids().isEmpty());
  }

  /** The characters that speak of formations. */
  BitSet covered() {
    BitSet covered = new BitSet();
    mentions.forEach(it -> covered.set(it.span().start(), it.span().end()));
    return covered;
  }

  /** The matches of those formations that are mentioned, in the order given. */
  List<Match> matches(List<String> formationIds) {
    List<Match> matches = new ArrayList<>();
    for (String id : formationIds) {
      List<Mention> own = mentions.stream().filter(m -> m.ids().contains(id)).toList();
      if (!own.isEmpty()) {
        matches.add(match(id, own));
      }
    }
    return matches;
  }

  private static Match match(String id, List<Mention> mentions) {
    List<Span> spans = new ArrayList<>();
    for (Span span : mentions.stream().map(Mention::span).sorted().toList()) {
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && last.overlaps(span)) {
        spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        spans.add(span);
      }
    }
    Reason strongest =
        mentions.stream().map(Mention::reason).min(Comparator.naturalOrder()).orElseThrow();
    return new Match(id, spans, strongest.text(), strongest.certainty());
  }
}
