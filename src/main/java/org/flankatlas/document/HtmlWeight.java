package org.flankatlas.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Counts how much of a page's text its elements hold, in one walk. */
final class HtmlWeight implements NodeVisitor {

  private final Set<Element> most = HtmlFurniture.identitySet();
  private final Deque<Integer> before = new ArrayDeque<>();
  private final int half;
  private int characters;

  private HtmlWeight(int half) {
    this.half = half;
  }

  /** The elements that each hold over half of a page's text. */
  static Set<Element> mostOf(org.jsoup.nodes.Document page) {
    HtmlWeight whole = new HtmlWeight(Integer.MAX_VALUE);
    page.traverse(whole);
    HtmlWeight weight = new HtmlWeight(whole.characters / 2);
    page.traverse(weight);
    return weight.most;
  }

  @Override
  public void head(Node node, int depth) {
    before.push(characters);
    if (node instanceof TextNode text) {
      characters += text.getWholeText().strip().length();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (characters - before.pop() > half && node instanceof Element element) {
      most.add(element);
    }
  }
}
