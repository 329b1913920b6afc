package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.flankatlas.article.ArticleSummary;
import org.flankatlas.comparison.Compared;
import org.flankatlas.comparison.Ruling;
import org.flankatlas.comparison.Ruling.Outcome;
import org.flankatlas.comparison.Statement;
import org.flankatlas.posture.Support.Quotation;
import org.jspecify.annotations.Nullable;

/** What an article states, side by side with what the map holds, and what a person said of it. */
class StatedItem extends ListItem {

  /** Takes an editor's word; null takes back what was said before. */
  interface Listener {
    void onWord(Statement statement, @Nullable Outcome outcome);
  }

  private final UnaryOperator<String> names;
  private Optional<NativeButton> focused = Optional.empty();

  /**
   * A statement to read.
   *
   * @param names the names of formations by their ids
   */
  StatedItem(
      Compared compared,
      ArticleSummary article,
      Optional<Ruling> ruling,
      UnaryOperator<String> names) {
    this.names = names;
    addClassName("stated");
    Div sides = new Div(side("comparison.article", articleSide(compared, article)));
    sides.add(side("comparison.map", new HeldClaims(compared, names)));
    sides.addClassName("sides");
    Span standing = new Span(ruling.map(StatedItem::told).orElse(translate("comparison.open")));
    standing.addClassNames("check", ruling.isPresent() ? "checked" : "machine");
    add(new H3(heading(compared.statement())), sides, standing);
  }

  private String heading(Statement statement) {
    String fact = translate("fact." + statement.fact());
    String id = statement.formationId();
    return id == null ? fact : names.apply(id) + " · " + fact;
  }

  /** Who ruled what, and when. */
  static String told(Ruling ruling) {
    return translate("comparison." + ruling.outcome(), ruling.by(), Days.of(ruling.at()));
  }

  /** Offers an editor what can be said of the statement. */
  void offer(Compared compared, Optional<Ruling> ruling, Listener listener) {
    Div words = new Div();
    words.addClassName("verdicts");
    if (ruling.isEmpty()) {
      for (Outcome outcome : Outcome.values()) {
        words.add(
            button(
                "comparison.do." + outcome, () -> listener.onWord(compared.statement(), outcome)));
      }
    } else {
      words.add(button("comparison.withdraw", () -> listener.onWord(compared.statement(), null)));
    }
    add(words);
    focused = words.getChildren().findFirst().map(NativeButton.class::cast);
  }

  /** Gives the focus to the first word that is offered. */
  void focus() {
    focused.ifPresent(NativeButton::focus);
  }

  private static NativeButton button(String key, Runnable action) {
    NativeButton button = new NativeButton(translate(key), e -> action.run());
    button.addClassName("toggle");
    return button;
  }

  private static Div side(String key, Component... parts) {
    Div side = new Div(new H4(translate(key)));
    side.add(parts);
    return side;
  }

  private static Component[] articleSide(Compared compared, ArticleSummary article) {
    Statement statement = compared.statement();
    return new Component[] {
      value(counted(statement)),
      quotation(statement.quotation()),
      new Div(link(statement.quotation()), new Span(" " + PassageLabels.article(article)))
    };
  }

  private static String counted(Statement statement) {
    return statement.counted() == null
        ? statement.value()
        : statement.value() + " " + statement.counted();
  }

  static Div value(String text) {
    Div value = new Div(text);
    value.addClassName("stated-value");
    return value;
  }

  static Div quotation(Quotation quotation) {
    Div holder = new Div();
    holder
        .getElement()
        .appendChild(new Element("blockquote").setText("“" + quotation.text() + "”"));
    return holder;
  }

  static Anchor link(Quotation quotation) {
    return new Anchor(
        Addresses.passage(quotation.articleId(), quotation.passage()), "¶ " + quotation.passage());
  }
}
