package org.flankatlas.deck;

/**
 * A nation that leads or hosts.
 *
 * @param id ISO 3166-1 alpha-2 in lower case
 * @param name its name
 * @param flagUrl address of its flag
 * @param colour CSS colour that tells it as a lead
 */
public record DeckNation(String id, String name, String flagUrl, String colour) {}
