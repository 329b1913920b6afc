package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Claim.Property;
import org.flankatlas.posture.Formation;

/** Facts of a formation as names and values, each value with the mark of what it rests on. */
class FactList extends DescriptionList {

  private final Formation formation;
  private final Footnotes footnotes;

  FactList(Formation formation, Footnotes footnotes) {
    this.formation = formation;
    this.footnotes = footnotes;
    addClassName("facts");
  }

  /** Adds the claims of one property; none adds nothing. */
  void add(Property property, List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    Description description = new Description();
    if (property == Property.PLAN && claims.size() > 1) {
      description.add(caution("formation.disputed"));
    }
    claims.forEach(claim -> description.add(statement(property, claim)));
    add(new Term(translate("property." + property)), description);
  }

  /** Adds something worked out from the facts. */
  void add(String name, String value) {
    add(new Term(name), new Description(value));
  }

  private Div statement(Property property, Claim claim) {
    Div statement = new Div(new Text(value(property, claim)), footnotes.mark(claim));
    if (Footnotes.isMedium(claim)) {
      statement.add(caution("formation.medium"));
    }
    return statement;
  }

  private String value(Property property, Claim claim) {
    var site = formation.site();
    return property == Property.POSITION && site != null
        ? claim.value() + ", " + translate("formation.precision." + site.precision())
        : claim.value();
  }

  private static Component caution(String key) {
    Span caution = new Span(translate(key));
    caution.addClassName("caution");
    return caution;
  }
}
