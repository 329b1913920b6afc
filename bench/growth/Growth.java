import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flankatlas.article.ArticleCatalog;
import org.flankatlas.article.ArticleShelf;
import org.flankatlas.article.Gazetteer;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Matching;
import org.flankatlas.article.PassageFilter;
import org.flankatlas.geodata.Geodata;
import org.flankatlas.geodata.GeodataReader;
import org.flankatlas.review.Reviews;
import org.flankatlas.store.ShippedStore;
import org.flankatlas.store.StaleMatches;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * Adds articles to the store over a database in a file and times what readers and editors do with
 * it. Prints one line of JSON for each size: the times in milliseconds.
 *
 * <p>Arguments: the data folder, the database without its ending, and the sizes in growing order.
 */
final class Growth {

  private static final int OPENINGS = 100;
  private static final int ADDITIONS = 10;
  private static final int OTHERS = 20;
  private static final int PAGE = 20;

  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
  })
  @ComponentScan("org.flankatlas.store")
  @Import(Matching.class)
  static class Store {}

  private final ArticleCatalog catalog;
  private final ArticleShelf shelf;
  private final StaleMatches stale;
  private final Reviews reviews;
  private final ShippedStore shipped;
  private final Geodata geodata;
  private final Matcher matcher;
  private final List<String> formations;

  private Growth(ApplicationContext store, Geodata geodata) {
    catalog = store.getBean(ArticleCatalog.class);
    shelf = store.getBean(ArticleShelf.class);
    stale = store.getBean(StaleMatches.class);
    reviews = store.getBean(Reviews.class);
    shipped = store.getBean(ShippedStore.class);
    this.geodata = geodata;
    matcher = new Matcher(geodata.gazetteer());
    formations = geodata.posture().formations().stream().map(formation -> formation.id()).toList();
    store.getBean(Matching.class).replace(matcher);
  }

  public static void main(String[] arguments) {
    Geodata geodata = new GeodataReader().read(Path.of(arguments[0]));
    String url = "jdbc:h2:file:" + arguments[1] + ";WRITE_DELAY=0";
    try (var store =
        new SpringApplicationBuilder(Store.class)
            .web(WebApplicationType.NONE)
            .run("--spring.datasource.url=" + url, "--logging.level.org.flankatlas=warn")) {
      Growth growth = new Growth(store, geodata);
      growth.start();
      for (int i = 2; i < arguments.length; i++) {
        System.out.println(growth.measure(Integer.parseInt(arguments[i])));
      }
    }
  }

  private void start() {
    shipped.replace(geodata.posture(), geodata.articles(), geodata.briefings(), matcher);
  }

  /** Grows to a size, of which the last articles are timed, and times the questions after them. */
  private String measure(int size) {
    while (catalog.count() < size - ADDITIONS) {
      add();
    }
    int additions = size - catalog.count();
    String additionTimes = times(additions, n -> add());
    times(OPENINGS, this::open);
    return ("{\"articles\": %d, \"add\": %s, \"open\": %s, \"search\": %s, \"queue\": %s,"
            + " \"start\": %s, \"rematch\": %s}")
        .formatted(
            catalog.count(),
            additionTimes,
            times(OPENINGS, this::open),
            times(OTHERS, n -> catalog.passagesWith("no such words " + n, 50)),
            times(OTHERS, n -> reviews.queue(PAGE)),
            times(3, n -> start()),
            times(1, n -> renew(other(size))));
  }

  private void renew(Matcher matcher) {
    stale.articleIds(matcher).forEach(id -> stale.renew(id, matcher));
  }

  /** A matcher that finds the same and passes for another. */
  private Matcher other(int number) {
    Gazetteer gazetteer = geodata.gazetteer();
    return new Matcher(
        new Gazetteer(
            "For size " + number,
            gazetteer.countries(),
            gazetteer.groups(),
            gazetteer.others(),
            gazetteer.formations()));
  }

  private void add() {
    shelf.add(Articles.article(catalog.count()), "bench");
  }

  private void open(int n) {
    catalog.passagesAbout(formations.get(n % formations.size()), PassageFilter.ALL, 0, PAGE);
  }

  private interface Action {
    void run(int n);
  }

  private static String times(int count, Action action) {
    List<Double> times = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      long begin = System.nanoTime();
      action.run(n);
      times.add((System.nanoTime() - begin) / 1e6);
    }
    return times.stream()
        .map(time -> String.format(Locale.ROOT, "%.3f", time))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
