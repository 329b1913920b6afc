package org.flankatlas.access;

import java.util.Optional;

/** Where accounts are kept. */
public interface EditorAccounts {

  /** The account of a name in lower case. */
  Optional<EditorAccount> account(String name);

  /** Keeps an account in the place of the one with its name. */
  void save(EditorAccount account);
}
