package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.flankatlas.article.MatchedPassage;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Formation;
import org.flankatlas.posture.PostureCatalog;

/** The paragraphs of a whole article; each mention leads to its formation on the map. */
class ArticleText {

  private final PostureCatalog posture;

  ArticleText(PostureCatalog posture) {
    this.posture = posture;
  }

  Element paragraph(MatchedPassage matched) {
    Passage passage = matched.passage();
    Element element = new Element(passage.kind() == Passage.Kind.HEADLINE ? "h1" : "p");
    element.setAttribute("id", "p" + passage.number());
    element.getClassList().add(passage.kind().name().toLowerCase(Locale.ROOT));
    if (passage.kind() == Passage.Kind.FURNITURE) {
      element.setAttribute("title", translate("article.furniture"));
      element.appendChild(hidden(translate("article.furnitureWord") + " "));
    } else if (passage.kind() != Passage.Kind.HEADLINE) {
      Element number = new Element("span").setText("¶ " + passage.number());
      number.getClassList().add("paragraph-number");
      element.appendChild(number);
    }
    MarkedText.append(element, matched, (mark, of) -> fill(mark, of, passage));
    return element;
  }

  private void fill(Element mark, MarkedText.Mark of, Passage passage) {
    String words = of.span().of(passage.text());
    List<Formation> formations =
        of.formationIds().stream().flatMap(id -> posture.formation(id).stream()).toList();
    if (of.formationIds().size() == 1) {
      formations.forEach(formation -> mark.appendChild(link(formation, words, "", of)));
      return;
    }
    mark.setText(words);
    Element group = new Element("span");
    group.getClassList().add("mark-links");
    formations.forEach(f -> group.appendChild(link(f, f.caption(), f.name(), of)));
    mark.appendChild(group);
  }

  /** Words for who hears the page; they are not copied with the text around them. */
  private static Element hidden(String words) {
    Span span = new Span(words);
    span.addClassNames("visually-hidden", "unselectable");
    return span.getElement();
  }

  /** Its title says to who sees and to who hears the page whether a person has checked it. */
  private static Element link(Formation formation, String words, String label, MarkedText.Mark of) {
    Anchor link = new Anchor(Addresses.map(formation.id()), words);
    link.setTitle(
        translate(of.checked() ? "article.checkedWord" : "article.foundWord", formation.name()));
    if (!label.isEmpty()) {
      link.setAriaLabel(label);
    }
    return link.getElement();
  }
}
