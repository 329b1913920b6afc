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
            getUI().ifPresent(ui -> ui.navigate(event.getValue().address()));
          }
        });
  }
}
