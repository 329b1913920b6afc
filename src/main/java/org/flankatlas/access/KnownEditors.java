package org.flankatlas.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts that can sign in with a password. Where none is configured or kept, the start makes
 * a one-time password and tells it in the log, this once.
 */
@Component
class KnownEditors implements SmartInitializingSingleton {

  /** Of who has yet to choose a password, in the place of the editor's role. */
  static final String OWES_A_PASSWORD = "OWES_A_PASSWORD";

  static final String EDITOR = "editor";

  private static final Logger log = LoggerFactory.getLogger(KnownEditors.class);

  private final EditorAccounts kept;
  private final ConfiguredPassword configured;
  private final PasswordEncoder encoder;

  KnownEditors(EditorAccounts kept, ConfiguredPassword configured, PasswordEncoder encoder) {
    this.kept = kept;
    this.configured = configured;
    this.encoder = encoder;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (account(EDITOR).isEmpty()) {
      String password = OneTimePassword.next();
      kept.save(new EditorAccount(EDITOR, encoder.encode(password), true, Instant.now()));
      log.info("One-time password of the user \"{}\", for /login: {}", EDITOR, password);
    }
  }

  /** The account of a name as a person writes it. */
  Optional<EditorAccount> account(String name) {
    String known = canonical(name);
    return known.equals(EDITOR) && configured.encoded().isPresent()
        ? configured.encoded().map(it -> new EditorAccount(EDITOR, it, false, Instant.EPOCH))
        : kept.account(known);
  }

  /** Whether its password is kept here and so can be changed here. */
  boolean canChange(String name) {
    return (configured.encoded().isEmpty() || !canonical(name).equals(EDITOR))
        && kept.account(canonical(name)).isPresent();
  }

  /** Puts a password in the place of the one until now. */
  UserDetails change(String name, String password) {
    kept.save(new EditorAccount(canonical(name), encoder.encode(password), false, Instant.now()));
    return load(name);
  }

  /**
   * The account with its role, as Spring Security wants it.
   *
   * @throws UsernameNotFoundException where there is none
   */
  UserDetails load(String name) {
    return account(name)
        .map(KnownEditors::details)
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  private static UserDetails details(EditorAccount account) {
    return User.withUsername(account.name())
        .password(account.password())
        .roles(account.oneTime() ? OWES_A_PASSWORD : EditorsOnly.ROLE)
        .build();
  }

  /** The name in lower case; one that can't be an account's stays what it is and is not found. */
  static String canonical(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
