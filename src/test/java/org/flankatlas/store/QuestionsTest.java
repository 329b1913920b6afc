package org.flankatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flankatlas.article.PassageFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the questions that the database is asked. */
class QuestionsTest extends ShelfSlice {

  @Autowired private DataSource database;

  @Test
  void opensAFormationWithThreeQuestionsHoweverManyArticlesThereAre() {
    AtomicInteger asked = new AtomicInteger();
    StoredArticles counted = new StoredArticles(JdbcClient.create(counting(asked)));
    for (int i = 0; i < 30; i++) {
      add("Title " + i, "2026-06-01", "The battlegroup in Latvia trained, part " + i + ".");
    }

    counted.passagesAbout("bg-latvia", PassageFilter.ALL, 0, 20);

    assertThat(asked).hasValue(3);
  }

  @Test
  void readsTheQueueWithFiveQuestionsHoweverLongItIs() {
    AtomicInteger asked = new AtomicInteger();
    StoredReviews counted = new StoredReviews(JdbcClient.create(counting(asked)));
    for (int i = 0; i < 30; i++) {
      add("Title " + i, "2026-06-01", "The battlegroup in Latvia trained, part " + i + ".");
    }

    counted.queue(20);

    assertThat(asked).hasValue(5);
  }

  private DataSource counting(AtomicInteger asked) {
    return proxy(
        DataSource.class,
        database,
        (method, result) ->
            result instanceof Connection connection
                ? proxy(Connection.class, connection, (called, r) -> count(asked, called, r))
                : result);
  }

  private static Object count(AtomicInteger asked, String method, Object result) {
    if (method.equals("prepareStatement")) {
      asked.incrementAndGet();
    }
    return result;
  }

  private interface Answer {
    Object of(String method, Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return answer.of(method.getName(), method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
