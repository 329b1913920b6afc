package org.flankatlas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@ExtendWith(OutputCaptureExtension.class)
class KnownEditorsTest {

  private static final Pattern TOLD =
      Pattern.compile("One-time password of the user \"editor\", for /login: (\\S+)");
  private static final String OWN = "correct horse battery";

  private final PasswordEncoder encoder = Passwords.passwordEncoder();
  private final KeptInMemory kept = new KeptInMemory();

  @Test
  void tellAOneTimePasswordAtTheFirstStartInOneLine(CapturedOutput output) {
    KnownEditors editors = start("");

    List<String> told = TOLD.matcher(output).results().map(it -> it.group(1)).toList();
    assertThat(told).singleElement().asString().matches("([a-hjkmnp-z2-9]{5}-?){4}").hasSize(23);
    EditorAccount account = kept.account("editor").orElseThrow();
    assertThat(account.password()).startsWith("{bcrypt}$2");
    assertThat(encoder.matches(told.getFirst(), account.password())).isTrue();
    assertThat(roles(editors)).containsExactly("ROLE_OWES_A_PASSWORD");
  }

  @Test
  void tellNothingAtLaterStarts(CapturedOutput output) {
    start("");
    int told = output.length();
    start("");

    assertThat(output.toString().substring(told)).doesNotContain("password");
    assertThat(output).containsOnlyOnce("One-time password");
  }

  @Test
  void areEditorsOnceTheyHaveAPasswordOfTheirOwn() {
    KnownEditors editors = start("");

    editors.change("editor", OWN);

    assertThat(roles(editors)).containsExactly("ROLE_EDITOR");
    assertThat(kept.account("editor").orElseThrow().oneTime()).isFalse();
    assertThat(encoder.matches(OWN, kept.account("editor").orElseThrow().password())).isTrue();
    assertThat(roles(start(""))).containsExactly("ROLE_EDITOR");
  }

  @Test
  void takeAConfiguredPasswordAndTellNothing(CapturedOutput output) {
    KnownEditors editors = start(OWN);

    assertThat(editors.load("Editor ").getPassword()).startsWith("{bcrypt}");
    assertThat(encoder.matches(OWN, editors.load("editor").getPassword())).isTrue();
    assertThat(roles(editors)).containsExactly("ROLE_EDITOR");
    assertThat(editors.canChange("editor")).isFalse();
    assertThat(kept.account("editor")).isEmpty();
    assertThat(output).doesNotContain("password", OWN);
  }

  @Test
  void takeAConfiguredPasswordBeforeTheOneThatIsKept() {
    start("").change("editor", "another password");

    assertThat(encoder.matches(OWN, start(OWN).load("editor").getPassword())).isTrue();
  }

  @Test
  void takeAnEncodedPasswordAsItIs() {
    String encoded = encoder.encode(OWN);

    assertThat(start(encoded).load("editor").getPassword()).isEqualTo(encoded);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "elevenchars",
        "            ",
        "{bcrypt}",
        "{bcrypt}correct horse battery",
        "{bcrypt}$2a$10$tooshort",
        "ääääääääääääääääääääääääääääääääääääää"
      })
  void refuseASettingThatCantBeUsedWithoutTellingIt(String setting) {
    assertThatExceptionOfType(BadEditorPasswordException.class)
        .isThrownBy(() -> start(setting))
        .withMessageStartingWith("atlas.editor.password ")
        .withMessageNotContaining(setting.equals("{bcrypt}") ? "$2" : setting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "editor; drop table editor", "editor\u0000"})
  void findNoAccountOfAnotherName(String name) {
    KnownEditors editors = start("");

    assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> editors.load(name));
  }

  private KnownEditors start(String configured) {
    KnownEditors editors =
        new KnownEditors(kept, new ConfiguredPassword(configured, encoder), encoder);
    editors.afterSingletonsInstantiated();
    return editors;
  }

  private static List<String> roles(KnownEditors editors) {
    return editors.load("editor").getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .map(String::valueOf)
        .toList();
  }
}
