package org.flankatlas.access;

import java.time.Instant;

/**
 * An account that signs in with a password.
 *
 * @param name in lower case
 * @param password encoded, with the id of its encoding before it: {@code {bcrypt}…}
 * @param oneTime whether the password only serves to choose another
 * @param changedAt when this password was set
 */
public record EditorAccount(String name, String password, boolean oneTime, Instant changedAt) {

  public EditorAccount {
    if (!name.matches("[a-z0-9.@_-]{1,64}")) {
      throw new IllegalArgumentException("\"%s\" is no name of an account".formatted(name));
    }
    if (!password.matches("\\{[a-z0-9-]+}.+")) {
      throw new IllegalArgumentException("the password of %s is not encoded".formatted(name));
    }
  }

  /** Keeps the password out of every log. */
  @Override
  public String toString() {
    return "EditorAccount[name=%s, oneTime=%s, changedAt=%s]".formatted(name, oneTime, changedAt);
  }
}
