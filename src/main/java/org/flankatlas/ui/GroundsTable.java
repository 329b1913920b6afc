package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.flankatlas.evidence.Grounds;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Source;
import org.flankatlas.posture.Support;

/** The claims about a formation, a row each, with the sentence or source and its standing. */
class GroundsTable extends SheetTable {

  GroundsTable(String caption, List<Grounds> claims, SheetSources sources) {
    super(caption, "fact", "says", "basis", "where", "confidence", "check");
    claims.forEach(grounds -> addRow(row(grounds, sources)));
  }

  private static Component[] row(Grounds grounds, SheetSources sources) {
    Claim claim = grounds.claim();
    Component fact = new Span(translate("property." + claim.property()));
    Component says = new Span(claim.value());
    return switch (claim.support()) {
      case Support.Quotation quotation -> {
        Grounds.Quoted quoted = Objects.requireNonNull(grounds.quoted());
        yield new Component[] {
          fact,
          says,
          sourceVoice("“" + quotation.text() + "”"),
          place(quoted.article(), quoted.passage(), sources),
          new Span(translate("sheet.quoted")),
          new CheckLabel(quoted.checked())
        };
      }
      case Support.Outside outside ->
          new Component[] {
            fact,
            says,
            new Span(new Anchor(outside.source().url().toString(), outside.source().title())),
            place(outside.source(), sources),
            new Span(translate("sheet." + outside.confidence())),
            new Span(translate("sheet.outside"))
          };
    };
  }

  private static Div place(Source source, SheetSources sources) {
    return new Div(new Text(Days.ofSource(source.date())), sources.mark(source));
  }
}
