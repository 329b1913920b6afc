package org.flankatlas.posture;

/** What a claim rests on. */
public sealed interface Support {

  /**
   * A sentence of an article.
   *
   * @param articleId the article
   * @param passage number of the passage in it
   * @param span where in the passage the words stand
   * @param text the words themselves, exactly
   */
  record Quotation(String articleId, int passage, Span span, String text) implements Support {}

  /**
   * A source outside our articles.
   *
   * @param source the source
   * @param confidence how far it may be trusted
   */
  record Outside(Source source, Confidence confidence) implements Support {}
}
