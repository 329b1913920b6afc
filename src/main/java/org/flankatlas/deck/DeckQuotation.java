package org.flankatlas.deck;

/**
 * Words of an article.
 *
 * @param articleId the article
 * @param number number of the passage in it
 * @param text the words
 */
public record DeckQuotation(String articleId, int number, String text) {}
