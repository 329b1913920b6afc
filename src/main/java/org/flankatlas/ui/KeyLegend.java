package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Which key does what at the desk. */
class KeyLegend extends NativeDetails {

  /** Each a text of the form "keys: what they do". */
  private static final List<String> LINES =
      List.of(
          "keys.all",
          "keys.digits",
          "keys.choose",
          "keys.move",
          "keys.add",
          "keys.words",
          "keys.undo",
          "keys.next");

  KeyLegend() {
    addClassName("keys");
    setSummaryText(translate("keys.title"));
    UnorderedList list = new UnorderedList();
    LINES.forEach(line -> list.add(item(translate(line).split(": ", 2))));
    setContent(list);
    setOpen(true);
  }

  private static ListItem item(String[] line) {
    ListItem item = new ListItem();
    for (String key : line[0].split(" ")) {
      item.getElement().appendChild(new Element("kbd").setText(key));
    }
    item.add(new Span(line[1]));
    return item;
  }
}
