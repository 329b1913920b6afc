package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.OwnPassword;
import org.flankatlas.access.PasswordProblem;
import org.flankatlas.access.ReturnAddress;

/** Where an editor chooses a new password. */
@Route(value = "password", layout = AtlasLayout.class)
@PermitAll
class PasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final CurrentPerson person;
  private final OwnPassword own;
  private final PasswordField current =
      new PasswordField("password-current", "current-password", translate("password.current"));
  private final PasswordField chosen =
      new PasswordField("password-chosen", "new-password", translate("password.chosen"));
  private final PasswordField repeated =
      new PasswordField("password-repeated", "new-password", translate("password.repeated"));
  private final Paragraph problem = new Paragraph();

  PasswordView(CurrentPerson person, OwnPassword own) {
    this.person = person;
    this.own = own;
    boolean owed = person.owesAPassword();
    current.setVisible(!owed);
    addClassName("page");
    problem.setId("password-problem");
    problem.addClassName("caution");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    NativeButton submit = new NativeButton(translate("password.submit"));
    submit.addClassName("submit");
    submit.getElement().setAttribute("type", "submit");
    Form form = new Form("password");
    form.getElement().addEventListener("submit", e -> change()).preventDefault();
    chosen.hint(translate("password.hint", PasswordProblem.LEAST_LENGTH));
    form.add(current, chosen, repeated, problem, submit);
    add(
        new H1(translate("password.title")),
        new Paragraph(translate(owed ? "password.owed" : "password.intro")),
        form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!person.canChangePassword()) {
      throw new NotFoundException();
    }
    (current.isVisible() ? current : chosen).focus();
  }

  private void change() {
    if (!chosen.value().equals(repeated.value())) {
      refuse(repeated, translate("password.problem.DIFFERENT"));
      return;
    }
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    own.change(
            current.value(),
            chosen.value(),
            request,
            VaadinServletResponse.getCurrent().getHttpServletResponse())
        .ifPresentOrElse(
            this::refuse, () -> UI.getCurrent().getPage().setLocation(ReturnAddress.take(request)));
  }

  private void refuse(PasswordProblem reason) {
    refuse(
        switch (reason) {
          case CURRENT, WAIT -> current;
          case SHORT, LONG, UNCHANGED -> chosen;
        },
        translate("password.problem." + reason.name(), PasswordProblem.LEAST_LENGTH));
  }

  private void refuse(PasswordField field, String words) {
    problem.setText(words);
    problem.setVisible(true);
    List.of(current, chosen, repeated).forEach(it -> it.refuse(it == field, "password-problem"));
    field.focus();
  }

  @Override
  public String getPageTitle() {
    return translate("password.title") + " · " + translate("atlas.title");
  }
}
