package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.spring.annotation.UIScope;
import org.springframework.stereotype.Component;

/** The search field of every view: "/" or Ctrl+K goes to it, Enter goes to what was found. */
@JsModule("./search-shortcut.ts")
@Component
@UIScope
class AtlasSearch extends ComboBox<SearchIndex.Hit> {

  private static final String TYPED = "element.inputElement.value";

  /** Enter before an arrow key has chosen a hit: it opens the first one. */
  private static final String ENTER_ON_NO_HIT =
      "event.key === 'Enter' && element.inputElement.value"
          + " && !element.inputElement.hasAttribute('aria-activedescendant')";

  AtlasSearch(SearchIndex index) {
    addClassName("search");
    setAriaLabel(translate("search.label"));
    setPlaceholder(translate("search.label"));
    setItemLabelGenerator(SearchIndex.Hit::title);
    setRenderer(
        LitRenderer.<SearchIndex.Hit>of(
                "<span class='hit'><b>${item.title}</b> <span>${item.detail}</span></span>")
            .withProperty("title", SearchIndex.Hit::title)
            .withProperty("detail", SearchIndex.Hit::detail));
    setItems(
        query ->
            index.find(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
    addValueChangeListener(
        event -> {
          if (event.getValue() != null) {
            setValue(null);
            open(event.getValue());
          }
        });
    getElement()
        .addEventListener(
            "keydown",
            event ->
                index.find(event.getEventData().get(TYPED).asString()).stream()
                    .findFirst()
                    .ifPresent(this::open))
        .setFilter(ENTER_ON_NO_HIT)
        .addEventData(TYPED);
  }

  private void open(SearchIndex.Hit hit) {
    getUI().ifPresent(ui -> ui.navigate(hit.address()));
  }
}
