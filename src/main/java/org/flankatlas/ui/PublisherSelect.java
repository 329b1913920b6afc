package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;

/** Chooses one publisher, or all. */
@Tag("select")
class PublisherSelect extends Component {

  private static final String ID = "publisher";
  private static final String VALUE = "value";

  private final List<String> publishers;

  PublisherSelect(List<String> publishers, Runnable onChange) {
    this.publishers = publishers;
    getElement().setAttribute("id", ID);
    add("", translate("choice.all"));
    for (int i = 0; i < publishers.size(); i++) {
      add(String.valueOf(i), publishers.get(i));
    }
    getElement().addPropertyChangeListener(VALUE, "change", event -> onChange.run());
  }

  private void add(String value, String text) {
    getElement().appendChild(new Element("option").setAttribute(VALUE, value).setText(text));
  }

  String id() {
    return ID;
  }

  boolean hasChoice() {
    return publishers.size() > 1;
  }

  /** The publisher; empty for all of them. */
  Optional<String> chosen() {
    String value = getElement().getProperty(VALUE, "");
    return value.matches("\\d{1,6}")
        ? publishers.stream().skip(Integer.parseInt(value)).findFirst()
        : Optional.empty();
  }
}
