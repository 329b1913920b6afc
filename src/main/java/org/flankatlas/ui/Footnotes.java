package org.flankatlas.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Confidence;
import org.flankatlas.posture.Source;
import org.flankatlas.posture.Support;

/**
 * The raised marks of a card: the number of a paragraph for a quotation, a letter for an outside
 * source.
 */
final class Footnotes {

  private final List<Source> sources;

  Footnotes(List<Claim> claims) {
    sources =
        claims.stream()
            .filter(claim -> claim.support() instanceof Support.Outside)
            .map(claim -> ((Support.Outside) claim.support()).source())
            .distinct()
            .toList();
  }

  /** The outside sources in the order of their letters. */
  List<Source> sources() {
    return sources;
  }

  static boolean isMedium(Claim claim) {
    return claim.support() instanceof Support.Outside outside
        && outside.confidence() == Confidence.MEDIUM;
  }

  /** The raised mark that leads to what a claim rests on. */
  Anchor mark(Claim claim) {
    Anchor link =
        switch (claim.support()) {
          case Support.Quotation q -> quotationLink(q);
          case Support.Outside o -> sourceLink(o.source());
        };
    link.addClassName("footnote");
    return link;
  }

  private static Anchor quotationLink(Support.Quotation quotation) {
    Anchor link =
        new Anchor(
            Addresses.passage(quotation.articleId(), quotation.passage()),
            String.valueOf(quotation.passage()));
    link.setTitle("“" + quotation.text() + "”");
    link.setAriaLabel("¶ " + quotation.passage() + ": “" + quotation.text() + "”");
    return link;
  }

  private Anchor sourceLink(Source source) {
    String letter = String.valueOf((char) ('a' + sources.indexOf(source)));
    Anchor link = new Anchor(source.url().toString(), letter);
    link.setTitle(source.title() + ", " + Days.ofSource(source.date()));
    link.setAriaLabel(source.title() + ", " + Days.ofSource(source.date()));
    return link;
  }
}
