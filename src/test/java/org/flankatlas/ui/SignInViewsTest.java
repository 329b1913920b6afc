package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.flankatlas.access.EditorAccount;
import org.flankatlas.access.EditorAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;

/** The views to sign in and to choose a password, and the line of every view that says as whom. */
class SignInViewsTest extends BrowserlessAtlas {

  private static final String UNTIL_NOW = "until now it was";

  @Autowired private EditorAccounts accounts;
  @Autowired private PasswordEncoder encoder;

  @BeforeEach
  void setPassword() {
    accounts.save(
        new EditorAccount("editor", encoder.encode(UNTIL_NOW), false, java.time.Instant.EPOCH));
  }

  @Test
  void leadFromEveryViewToTheSignInAndBack() {
    UI.getCurrent().navigate("nations");
    assertThat(signInLink()).isEqualTo("login?from=%2Fnations");

    UI.getCurrent().navigate("", Addresses.query("bg-latvia"));
    assertThat(signInLink()).isEqualTo("login?from=%2F%3Fformation%3Dbg-latvia");
  }

  @ParameterizedTest
  @CsvSource({
    "error, '', The user name or the password is wrong.",
    "wait, 30, Too many attempts have failed. Wait 30 seconds before the next.",
    "refused, '', 'Signing in there did not work. Try again, or sign in with a password.'",
    "expired, '', This page was open for too long. Sign in again.",
  })
  void sayWhyTheSignInDidNotWork(String parameter, String value, String words) {
    UI.getCurrent().navigate("login", QueryParameters.of(parameter, value));

    assertThat(problem()).isEqualTo(words);
    assertThat(all("input", find(LoginView.class).single()))
        .filteredOn(input -> input.hasAttribute("required"))
        .hasSize(2)
        .allMatch(input -> "login-problem".equals(input.getAttribute("aria-describedby")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<b>", "-1", "99999999999", "30 seconds"})
  void sayNothingOfAWaitThatIsNone(String seconds) {
    UI.getCurrent().navigate("login", QueryParameters.of("wait", seconds));

    assertThat(find(Paragraph.class).withId("login-problem").all()).isEmpty();
  }

  @Test
  void offerNobodyElseWhereNobodyIsConfigured() {
    UI.getCurrent().navigate("login");

    assertThat(find(Anchor.class).withCondition(it -> text(it).contains("Sign in with")).all())
        .isEmpty();
  }

  @Test
  void askWhoIsNotSignedInToDoSoBeforeChoosingAPassword() {
    UI.getCurrent().navigate("password");

    assertThat(find(PasswordView.class).all()).isEmpty();
  }

  @Test
  @WithMockUser(username = "editor", roles = "EDITOR")
  void sayAsWhomOneIsSignedIn() {
    UI.getCurrent().navigate("nations");

    assertThat(text(find(AccountLine.class).single()))
        .isEqualTo("ReviewSigned in as editorSign out");
    UI.getCurrent().navigate("login");
    assertThat(find(LoginView.class).all()).isEmpty();
  }

  @Test
  @WithMockUser(username = "ann", roles = "EDITOR")
  void haveNoPasswordToChooseForWhoSignedInElsewhere() {
    UI.getCurrent().navigate("password");

    assertThat(find(PasswordView.class).all()).isEmpty();
    assertThat(find(NotFoundView.class).all()).hasSize(1);
  }

  @Test
  @WithMockUser(username = "editor", roles = "OWES_A_PASSWORD")
  void leadWhoOwesAPasswordToChooseOne() {
    UI.getCurrent().navigate("nations");

    assertThat(find(PasswordView.class).all()).hasSize(1);
    assertThat(find(Input.class).withCondition(Input::isVisible).all()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "short, short, The new password needs at least 12 characters.",
    "'            ', '            ', The new password needs at least 12 characters.",
    "correct horse battery, correct horse batterie, The two new passwords differ.",
    "until now it was, until now it was, The new password is the one until now. Choose another.",
  })
  @WithMockUser(username = "editor", roles = "OWES_A_PASSWORD")
  void sayWhyAPasswordWillNotDo(String chosen, String repeated, String words) {
    UI.getCurrent().navigate("password");

    choose("", chosen, repeated);

    assertThat(problem()).isEqualTo(words);
    assertThat(hasPassword(UNTIL_NOW)).isTrue();
  }

  @Test
  @WithMockUser(username = "editor", roles = "OWES_A_PASSWORD")
  void refuseAPasswordLongerThanBcryptTakes() {
    UI.getCurrent().navigate("password");

    choose("", "x".repeat(73), "x".repeat(73));

    assertThat(problem()).startsWith("The new password is too long.");
  }

  @Test
  @WithMockUser(username = "editor", roles = "EDITOR")
  void wantThePasswordUntilNowBeforeANewOne() {
    UI.getCurrent().navigate("password");

    choose("wrong", "correct horse battery", "correct horse battery");

    assertThat(problem()).isEqualTo("The password until now is wrong.");
    assertThat(hasPassword(UNTIL_NOW)).isTrue();
  }

  private void choose(String... values) {
    List<Input> fields = find(Input.class).withCondition(it -> it.getId().isPresent()).all();
    for (Input field : fields) {
      switch (field.getId().orElseThrow()) {
        case "password-current" -> field.setValue(values[0]);
        case "password-chosen" -> field.setValue(values[1]);
        default -> field.setValue(values[2]);
      }
    }
    Element form = all("form", find(PasswordView.class).single()).getFirst();
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
  }

  private boolean hasPassword(String password) {
    return encoder.matches(password, accounts.account("editor").orElseThrow().password());
  }

  private String problem() {
    return find(Paragraph.class)
        .withCondition(it -> it.getId().orElse("").endsWith("-problem"))
        .single()
        .getText();
  }

  private String signInLink() {
    return find(Anchor.class).withCondition(it -> text(it).equals("Sign in")).single().getHref();
  }
}
