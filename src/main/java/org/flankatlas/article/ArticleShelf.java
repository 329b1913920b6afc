package org.flankatlas.article;

/** Where editors put articles of their own beside the shipped ones. */
public interface ArticleShelf {

  /**
   * Adds an article with its matches, all of it or nothing. A text that is there already, shipped
   * or added, is recognised by its hash and not stored again.
   */
  Shelved add(NewArticle article, String editor);

  /**
   * Takes an added article away with all decisions on it; an unknown one is away already.
   *
   * @throws IllegalArgumentException for a shipped article
   */
  void remove(String articleId, String editor);

  /**
   * Where an article is.
   *
   * @param articleId the article
   * @param already whether it was there before
   */
  record Shelved(String articleId, boolean already) {}
}
