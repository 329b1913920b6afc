package org.flankatlas.deck;

import org.jspecify.annotations.Nullable;

/**
 * A source of quotations.
 *
 * @param id stable id
 * @param title its headline
 * @param publisher who published it
 * @param published when, in words; empty where unknown
 * @param url where the original stands; null for a text that has no address
 * @param licence under which terms it is quoted
 */
public record DeckArticle(
    String id,
    String title,
    String publisher,
    String published,
    @Nullable String url,
    String licence) {}
