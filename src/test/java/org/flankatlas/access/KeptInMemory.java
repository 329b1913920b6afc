package org.flankatlas.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Accounts for a test. */
class KeptInMemory implements EditorAccounts {

  private final Map<String, EditorAccount> accounts = new HashMap<>();

  @Override
  public Optional<EditorAccount> account(String name) {
    return Optional.ofNullable(accounts.get(name));
  }

  @Override
  public void save(EditorAccount account) {
    accounts.put(account.name(), account);
  }
}
