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

/** The words of a passage with those that matched marked as with a pen. */
final class MarkedText {

  private MarkedText() {}

  /**
   * Words that matched, and what they speak of.
   *
   * @param span the words; overlapping ones are one mark
   * @param formationIds the formations, in the order of the matches
   */
  record Mark(Span span, Set<String> formationIds) {

    private Mark with(Mark other) {
      Set<String> all = new LinkedHashSet<>(formationIds);
      all.addAll(other.formationIds);
      return new Mark(new Span(span.start(), Math.max(span.end(), other.span.end())), all);
    }
  }

  /** Appends the passage to an element, each mark filled in by {@code fill}. */
  static void append(Element parent, MatchedPassage matched, BiConsumer<Element, Mark> fill) {
    String text = matched.passage().text();
    int at = 0;
    for (Mark mark : marks(matched.matches())) {
      parent.appendChild(Element.createText(text.substring(at, mark.span().start())));
      Element element = new Element("mark");
      fill.accept(element, mark);
      parent.appendChild(element);
      at = mark.span().end();
    }
    parent.appendChild(Element.createText(text.substring(at)));
  }

  static List<Mark> marks(List<Match> matches) {
    List<Mark> sorted =
        matches.stream()
            .flatMap(
                match -> match.spans().stream().map(s -> new Mark(s, Set.of(match.formationId()))))
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
