package org.flankatlas.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The editor's password as the settings give it; it goes before the one that is kept. */
@Component
class ConfiguredPassword {

  private static final String ENCODED = "{bcrypt}";
  private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./0-9A-Za-z]{53}");

  private final Optional<String> encoded;

  /**
   * Takes the setting.
   *
   * @param password plain, or encoded with bcrypt; empty for none
   * @throws BadEditorPasswordException where it is neither
   */
  ConfiguredPassword(@Value("${atlas.editor.password:}") String password, PasswordEncoder encoder) {
    encoded = password.isEmpty() ? Optional.empty() : Optional.of(encode(password, encoder));
  }

  /** With the id of its encoding before it. */
  Optional<String> encoded() {
    return encoded;
  }

  private static String encode(String password, PasswordEncoder encoder) {
    if (password.startsWith(ENCODED)) {
      if (BCRYPT.matcher(password.substring(ENCODED.length())).matches()) {
        return password;
      }
      throw new BadEditorPasswordException("begins with {bcrypt}, but no bcrypt hash follows");
    }
    if (PasswordProblem.ofLength(password).isPresent()) {
      throw new BadEditorPasswordException(
          "must have at least %d characters and at most %d bytes"
              .formatted(PasswordProblem.LEAST_LENGTH, PasswordProblem.MOST_BYTES));
    }
    return encoder.encode(password);
  }
}
