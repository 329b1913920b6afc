package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flankatlas.article.Match;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.article.Passage.Kind;
import org.jspecify.annotations.Nullable;

/** One passage of a draft as it will be stored, and the switch that makes it furniture. */
class DraftRow extends ListItem {

  /** What a person says of a passage. */
  interface Choice {
    void set(int number, boolean furniture);
  }

  private final Function<String, String> names;
  private final Paragraph text = new Paragraph();
  private final Div found = new Div();
  private final Span number = new Span();
  private final Toggle furniture;
  private @Nullable MatchedPassage shown;

  /**
   * A row that shows nothing yet.
   *
   * @param names the name of each formation by its id
   */
  DraftRow(Function<String, String> names, Choice choice) {
    this.names = names;
    Span of = new Span();
    of.addClassName("visually-hidden");
    furniture =
        new Toggle(false, () -> choose(choice), new Text(translate("adding.furniture")), of);
    addClassName("draft-row");
    number.addClassName("draft-number");
    found.addClassName("draft-found");
    text.addClassName("source-voice");
    add(number, new Div(text, found), furniture);
  }

  private void choose(Choice choice) {
    if (shown != null) {
      choice.set(shown.passage().number(), furniture.isPressed());
    }
  }

  void show(MatchedPassage matched) {
    if (matched.equals(shown)) {
      return;
    }
    shown = matched;
    Passage passage = matched.passage();
    boolean out = passage.kind() == Kind.FURNITURE;
    number.setText(passage.number() == 0 ? "" : "¶ " + passage.number());
    setClassName("furniture", out);
    setClassName("headline", passage.kind() == Kind.HEADLINE);
    furniture.setVisible(passage.kind() != Kind.HEADLINE);
    furniture.setPressed(out);
    furniture.setAriaLabel(translate("adding.furnitureOf", passage.number()));
    text.getElement().removeAllChildren();
    MarkedText.append(text.getElement(), matched);
    found.setText(matched.matches().stream().map(this::reason).collect(Collectors.joining(" · ")));
  }

  private String reason(Match match) {
    return translate("adding.match", names.apply(match.formationId()), match.reason());
  }
}
