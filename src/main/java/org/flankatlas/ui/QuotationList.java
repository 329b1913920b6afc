package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.flankatlas.article.Article;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Support.Quotation;

/** What a step quotes, and the picker with which it comes to quote more. */
class QuotationList extends Section {

  private final ArticleCatalog articles;
  private final BiConsumer<String, UnaryOperator<Step>> onEdit;
  private final OrderedList list = new OrderedList();
  private final Paragraph count = new Paragraph();
  private final QuotationPicker picker;

  QuotationList(
      ArticleCatalog articles,
      QuotationPicker.Choices choices,
      BiConsumer<String, UnaryOperator<Step>> onEdit) {
    this.articles = articles;
    this.onEdit = onEdit;
    picker = new QuotationPicker(choices, this::quote);
    addClassName("quoted");
    list.addClassName("quoted-list");
    count.addClassName("hint");
    count.getElement().setAttribute("role", "status");
    add(new H2(translate("editing.quotations")), count, list, picker);
  }

  void show(Step step) {
    List<Quotation> quotations = step.quotations();
    count.setText(translate("editing.quoted", quotations.size(), Step.MOST_QUOTATIONS));
    list.removeAll();
    list.setVisible(!quotations.isEmpty());
    quotations.forEach(it -> list.add(item(it)));
    picker.show(step.selectedId(), quotations.size() < Step.MOST_QUOTATIONS);
  }

  private ListItem item(Quotation quotation) {
    Element quote = new Element("blockquote").setText(quotation.text());
    NativeButton remove = new NativeButton(translate("editing.unquote"), event -> take(quotation));
    remove.addClassName("link");
    remove.setAriaLabel(translate("editing.unquoteThis", quotation.text()));
    Anchor source =
        new Anchor(
            Addresses.passage(quotation.articleId(), quotation.passage()),
            translate("editing.source", title(quotation), quotation.passage()));
    ListItem item = new ListItem();
    item.getElement().appendChild(quote);
    Div footer = new Div(source, remove);
    footer.addClassName("passage-footer");
    item.add(footer);
    return item;
  }

  private String title(Quotation quotation) {
    return articles
        .article(quotation.articleId())
        .map(Article::title)
        .orElse(quotation.articleId());
  }

  private void quote(Quotation quotation) {
    onEdit.accept(
        "",
        step -> {
          List<Quotation> all = new ArrayList<>(step.quotations());
          if (!all.contains(quotation) && all.size() < Step.MOST_QUOTATIONS) {
            all.add(quotation);
          }
          return step.withQuotations(all);
        });
  }

  private void take(Quotation quotation) {
    onEdit.accept(
        "",
        step ->
            step.withQuotations(
                step.quotations().stream().filter(it -> !it.equals(quotation)).toList()));
  }
}
