package org.flankatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.flankatlas.article.Passage;

/** Which passage: the article and the number. */
record PassageKey(String articleId, int number) {

  static PassageKey of(Passage passage) {
    return new PassageKey(passage.articleId(), passage.number());
  }

  static PassageKey of(ResultSet row) throws SQLException {
    return new PassageKey(row.getString("article_id"), row.getInt("number"));
  }
}
