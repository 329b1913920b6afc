package org.flankatlas.access;

/**
 * An account has a new password.
 *
 * @param name of the account
 * @param sessionId of the session in which it was changed
 */
public record PasswordChanged(String name, String sessionId) {}
