package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.PassageFilter;

/** Chooses passages by their articles: those up to a day, and those of one publisher. */
class PassageChoice extends Div {

  /** How long a move of the slider rests before it counts, milliseconds. */
  private static final int REST_MS = 120;

  private final List<LocalDate> days;
  private final RangeInput slider = new RangeInput(ValueChangeMode.LAZY);
  private final Span day = new Span();
  private final PublisherSelect publisher;

  PassageChoice(ArticleCatalog articles, Runnable onChange) {
    days = articles.days();
    publisher = new PublisherSelect(articles.publishers(), onChange);
    addClassName("passage-choice");
    getElement().setAttribute("role", "group").setAttribute("aria-label", translate("choice.name"));
    if (days.size() > 1) {
      addSlider(onChange);
    }
    if (publisher.hasChoice()) {
      add(label("choice.publisher", publisher.id()), publisher);
    }
  }

  private void addSlider(Runnable onChange) {
    slider.setId("as-of");
    slider.setMax(days.size() - 1);
    slider.setStep(1.0);
    slider.setValue(days.size() - 1.0);
    slider.setValueChangeTimeout(REST_MS);
    slider.addValueChangeListener(
        event -> {
          writeDay();
          onChange.run();
        });
    day.addClassName("as-of");
    writeDay();
    add(label("choice.asof", "as-of"), slider, day);
  }

  private static NativeLabel label(String text, String of) {
    NativeLabel label = new NativeLabel(translate(text));
    label.getElement().setAttribute("for", of);
    return label;
  }

  private void writeDay() {
    String written = PassageLabels.day(chosenDay());
    day.setText(written);
    slider.getElement().setAttribute("aria-valuetext", written);
  }

  private LocalDate chosenDay() {
    long index = Math.round(slider.getValue());
    return days.get(Math.clamp(index, 0, days.size() - 1));
  }

  PassageFilter filter() {
    boolean all = days.size() < 2 || chosenDay().equals(days.getLast());
    return new PassageFilter(
        all ? null : chosenDay(), publisher.chosen().map(Set::of).orElse(Set.of()));
  }
}
