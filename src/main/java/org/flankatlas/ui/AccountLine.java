package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.ReturnAddress;

/** The way to sign in; once signed in, as whom, what waits for an editor, and the way out. */
class AccountLine extends Div {

  private final Anchor signIn = new Anchor("login", translate("signin.title"));

  AccountLine(CurrentPerson person) {
    addClassName("account");
    if (person.mayWrite()) {
      add(new RouterLink(translate("review.title"), ReviewView.class));
    }
    person.name().ifPresentOrElse(this::addSignedIn, () -> add(signIn));
  }

  /** Leads back to a place after the sign-in. */
  void show(Location here) {
    signIn.setVisible(!here.getFirstSegment().equals("login"));
    signIn.setHref(
        new Location(
                "login",
                QueryParameters.of(ReturnAddress.FROM, "/" + here.getPathWithQueryParameters()))
            .getPathWithQueryParameters());
  }

  private void addSignedIn(String name) {
    Span as = new Span(translate("account.as", name));
    as.addClassName("account-name");
    NativeButton out = new NativeButton(translate("account.out"));
    out.addClassName("link");
    out.getElement().setAttribute("type", "submit");
    Form form = new Form("logout");
    form.add(out);
    add(as, form);
  }
}
