package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.UnaryOperator;
import org.flankatlas.comparison.Compared;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Support;
import org.flankatlas.posture.Support.Quotation;

/** What the map holds of what an article states, each claim with its quotation or source. */
class HeldClaims extends Div {

  private final Compared compared;
  private final UnaryOperator<String> names;

  /**
   * The claims that a statement was held against.
   *
   * @param names the names of formations by their ids
   */
  HeldClaims(Compared compared, UnaryOperator<String> names) {
    this.compared = compared;
    this.names = names;
    String counted = compared.counted();
    if (compared.against().isEmpty()) {
      add(StatedItem.value(translate("comparison.nothing")));
    } else if (counted == null) {
      compared.against().forEach(it -> add(claim(it)));
    } else {
      add(StatedItem.value(compared.against().size() + " " + counted));
      add(claim(compared.against().getFirst()));
    }
  }

  /** A claim, with whom it is about where that is another formation than the statement's. */
  private Div claim(Claim claim) {
    boolean other = compared.verdict() == Compared.Verdict.OTHER_LEVEL;
    String whose = other ? names.apply(claim.formationId()) + ": " : "";
    Div div = new Div(StatedItem.value(whose + claim.value()));
    switch (claim.support()) {
      case Quotation quotation ->
          div.add(StatedItem.quotation(quotation), StatedItem.link(quotation));
      case Support.Outside outside ->
          div.add(
              new Anchor(outside.source().url().toString(), outside.source().title()),
              new Span(", " + Days.ofSource(outside.source().date())));
    }
    return div;
  }
}
