package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.IdentityProvider;
import org.flankatlas.access.IdentityProviders;
import org.flankatlas.access.ReturnAddress;

/** Signs an editor in. Its form goes to Spring Security, which leads back here when it refuses. */
@Route(value = "login", layout = AtlasLayout.class)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final List<String> PROBLEMS = List.of("error", "refused", "expired");

  private final CurrentPerson person;
  private final Paragraph problem = new Paragraph();
  private final LoginField name =
      new LoginField("login-name", "username", "text", "username", translate("signin.name"));
  private final LoginField password =
      new LoginField(
          "login-password",
          "password",
          "password",
          "current-password",
          translate("signin.password"));

  LoginView(CurrentPerson person, IdentityProviders providers) {
    this.person = person;
    addClassName("page");
    problem.setId("login-problem");
    problem.addClassName("caution");
    problem.getElement().setAttribute("role", "alert");
    NativeButton submit = new NativeButton(translate("signin.submit"));
    submit.addClassName("submit");
    submit.getElement().setAttribute("type", "submit");
    Form form = new Form("login");
    form.add(name, password, problem, submit);
    Div others = new Div(providers.all().stream().map(LoginView::link).toArray(Component[]::new));
    others.addClassName("other-ways");
    add(new H1(translate("signin.title")), new Paragraph(translate("signin.intro")), form, others);
  }

  private static Component link(IdentityProvider provider) {
    Anchor link = new Anchor(provider.address(), translate("signin.with", provider.name()));
    link.setRouterIgnore(true);
    return new Paragraph(link);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (person.name().isPresent()) {
      event.forwardTo(MapView.class);
      return;
    }
    QueryParameters asked = event.getLocation().getQueryParameters();
    keepReturnAddress(asked);
    String words = problem(asked).orElse("");
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    name.refuse(!words.isEmpty(), "login-problem");
    password.refuse(!words.isEmpty(), "login-problem");
    name.focus();
  }

  private static Optional<String> problem(QueryParameters asked) {
    return asked
        .getSingleParameter("wait")
        .filter(seconds -> seconds.matches("\\d{1,4}"))
        .map(seconds -> translate("signin.wait", seconds))
        .or(
            () ->
                PROBLEMS.stream()
                    .filter(asked.getParameters()::containsKey)
                    .findFirst()
                    .map(reason -> translate("signin." + reason)));
  }

  /** From the link that led here, or from the view that only an editor may enter. */
  private static void keepReturnAddress(QueryParameters asked) {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    if (request == null) {
      return;
    }
    HttpSession session = request.getHttpServletRequest().getSession();
    Object guarded = session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    asked
        .getSingleParameter(ReturnAddress.FROM)
        .or(() -> Optional.ofNullable(guarded).map(path -> "/" + path))
        .ifPresent(address -> ReturnAddress.keep(session, address));
  }

  @Override
  public String getPageTitle() {
    return translate("signin.title") + " · " + translate("atlas.title");
  }
}
