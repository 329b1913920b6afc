package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flankatlas.snapshot.Snapshots;

/** Which rings of one distance are drawn around the formation in view; folds away. */
class RangeRings extends Fold {

  private static final List<Double> USUAL_KM = List.of(50.0, 100.0, 250.0, 500.0);
  private static final double LEAST_KM = 1;
  private static final double MOST_KM = 2000;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");

  private final SwitchGroup<Double> usual;
  private final Runnable onChange;
  private final SortedSet<Double> ownKm = new TreeSet<>();
  private final Paragraph problem = new Paragraph();

  RangeRings(Runnable onChange) {
    super(translate("rings.title"));
    this.onChange = onChange;
    addClassName("rings");
    usual = new SwitchGroup<>(translate("rings.usual"), onChange);
  }

  @Override
  Component content() {
    USUAL_KM.forEach(km -> usual.addSwitch(km, Snapshots.caption(km), false));
    problem.setId("rings-problem");
    problem.addClassName("caution");
    problem.getElement().setAttribute("role", "status");
    return new Div(usual, ownField(), problem);
  }

  /** The distances, near to far, kilometres. */
  List<Double> radiiKm() {
    SortedSet<Double> all = new TreeSet<>(usual.on());
    all.addAll(ownKm);
    return List.copyOf(all);
  }

  private Div ownField() {
    Input own = new Input();
    own.setId("rings-own");
    own.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
    own.getElement().setAttribute("aria-describedby", "rings-problem");
    own.addValueChangeListener(event -> take(own, event.getValue().strip()));
    NativeLabel label = new NativeLabel(translate("rings.own"));
    label.setFor(own);
    Div field = new Div(label, own);
    field.addClassName("field");
    return field;
  }

  /** What is no distance leaves the rings as they are and says so. */
  private void take(Input own, String written) {
    double km = NUMBER.matcher(written).matches() ? number(written) : Double.NaN;
    boolean good = written.isEmpty() || (km >= LEAST_KM && km <= MOST_KM);
    own.getElement().setAttribute("aria-invalid", String.valueOf(!good));
    problem.setText(good ? "" : translate("rings.problem", written));
    if (good) {
      ownKm.clear();
      if (!written.isEmpty()) {
        ownKm.add(km);
      }
      onChange.run();
    }
  }

  private static double number(String written) {
    return Double.parseDouble(written.replace(',', '.'));
  }
}
