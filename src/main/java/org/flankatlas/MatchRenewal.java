package org.flankatlas;

import java.util.List;
import org.flankatlas.article.Matcher;
import org.flankatlas.store.StaleMatches;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Matches added articles anew beside all else, where the names or the rules have changed. What a
 * stop of the atlas leaves undone is done after the next start.
 */
@Component
class MatchRenewal implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(MatchRenewal.class);

  private final StaleMatches stale;
  private volatile boolean stopping;
  private @Nullable Thread thread;

  MatchRenewal(StaleMatches stale) {
    this.stale = stale;
  }

  /** Begins, where there is something to do, and returns at once. */
  void begin(Matcher matcher) {
    List<String> ids = stale.articleIds(matcher);
    if (!ids.isEmpty()) {
      log.info(
          "Matching {} added articles anew; until then they show what was found before",
          ids.size());
      Thread renewing = new Thread(() -> renew(ids, matcher), "match-renewal");
      renewing.setPriority(Thread.MIN_PRIORITY);
      renewing.setDaemon(true);
      thread = renewing;
      renewing.start();
    }
  }

  /** Waits until all is done that was begun. */
  void await() throws InterruptedException {
    Thread renewing = thread;
    if (renewing != null) {
      renewing.join();
    }
  }

  private void renew(List<String> ids, Matcher matcher) {
    int done = 0;
    for (String id : ids) {
      if (stopping) {
        return;
      }
      try {
        stale.renew(id, matcher);
        done++;
      } catch (RuntimeException e) {
        log.warn("The article {} could not be matched anew; the next start tries again", id, e);
      }
    }
    log.info("Matched {} added articles anew", done);
  }

  /** Lets the article at hand be finished, so that the database is not closed under it. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    await();
  }
}
