package org.flankatlas.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.posture.Span;

/**
 * The words of a passage with those that matched marked as with a pen: what the matcher found has
 * dots under it, and what a person has checked a line.
 */
final class MarkedText {

  private MarkedText() {}

  /**
   * Words that matched, and what they speak of.
   *
   * @param span the words; overlapping ones are one mark
   * @param formationIds the formations, in the order of the matches
   * @param checked whether a person has checked every one of the matches
   */
  record Mark(Span span, Set<String> formationIds, boolean checked) {

    private static Mark of(Match match, Span span) {
      return new Mark(span, Set.of(match.formationId()), match.checked() != null);
    }

    private Mark with(Mark other) {
      Set<String> all = new LinkedHashSet<>(formationIds);
      all.addAll(other.formationIds);
      Span both = new Span(span.start(), Math.max(span.end(), other.span.end()));
      return new Mark(both, all, checked && other.checked);
    }
  }

  /** Appends the passage to an element, each mark filled in by {@code fill}. */
  static void append(Element parent, MatchedPassage matched, BiConsumer<Element, Mark> fill) {
    String text = matched.passage().text();
    int at = 0;
    for (Mark mark : marks(matched.matches())) {
      parent.appendChild(Element.createText(text.substring(at, mark.span().start())));
      Element element = new Element("mark");
      element.getClassList().set("checked", mark.checked());
      fill.accept(element, mark);
      parent.appendChild(element);
      at = mark.span().end();
    }
    parent.appendChild(Element.createText(text.substring(at)));
  }

  /** Appends the passage to an element, with no more in its marks than their words. */
  static void append(Element parent, MatchedPassage matched) {
    append(parent, matched, (mark, of) -> mark.setText(of.span().of(matched.passage().text())));
  }

  static List<Mark> marks(List<Match> matches) {
    List<Mark> sorted =
        matches.stream()
            .flatMap(match -> match.spans().stream().map(span -> Mark.of(match, span)))
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : sorted) {
      if (!marks.isEmpty() && marks.getLast().span().overlaps(mark.span())) {
        marks.add(marks.removeLast().with(mark));
      } else {
        marks.add(mark);
      }
    }
    return marks;
  }
}
