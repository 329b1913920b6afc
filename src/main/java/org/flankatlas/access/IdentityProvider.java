package org.flankatlas.access;

/**
 * Who else can say who a person is.
 *
 * @param name as it is configured
 * @param address within the atlas that leads there, with no slash before it
 */
public record IdentityProvider(String name, String address) {}
