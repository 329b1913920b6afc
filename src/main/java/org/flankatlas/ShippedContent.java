package org.flankatlas;

import java.nio.file.Path;
import org.flankatlas.article.Matcher;
import org.flankatlas.article.Matching;
import org.flankatlas.basemap.Overlays;
import org.flankatlas.comparison.Comparer;
import org.flankatlas.geodata.Geodata;
import org.flankatlas.geodata.GeodataReader;
import org.flankatlas.store.ShippedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Brings the shipped files into the database before the first request: reads and checks all of
 * them, matches the articles, and puts the result in the place of what the last start loaded. Where
 * the names or the rules have changed, matching added articles anew begins, beside the start.
 */
@Component
class ShippedContent implements SmartInitializingSingleton {

  private static final Logger log = LoggerFactory.getLogger(ShippedContent.class);

  private final Path directory;
  private final GeodataReader reader;
  private final ShippedStore store;
  private final MatchRenewal renewal;
  private final Matching matching;
  private final Comparer comparer;
  private final Overlays overlays;

  ShippedContent(
      @Value("${atlas.geodata}") Path directory,
      GeodataReader reader,
      ShippedStore store,
      MatchRenewal renewal,
      Matching matching,
      Comparer comparer,
      Overlays overlays) {
    this.directory = directory;
    this.reader = reader;
    this.store = store;
    this.renewal = renewal;
    this.matching = matching;
    this.comparer = comparer;
    this.overlays = overlays;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Geodata geodata = reader.read(directory);
    Matcher matcher = new Matcher(geodata.gazetteer());
    store.replace(geodata.posture(), geodata.articles(), geodata.briefings(), matcher);
    matching.replace(matcher);
    comparer.replace(geodata.gazetteer());
    overlays.replace(geodata.overlays());
    log.info("Loaded the shipped content of {}, SHA-256 {}", directory, geodata.fingerprint());
    renewal.begin(matcher);
  }
}
