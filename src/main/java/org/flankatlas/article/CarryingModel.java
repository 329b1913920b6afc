package org.flankatlas.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What each {@link Trait} weighs, in natural logarithms of odds, as {@link CarryingTraining}
 * learned it.
 *
 * @param weights of every trait
 * @param least the least probability at which a passage is said to speak of a formation
 */
record CarryingModel(Map<Trait, Double> weights, double least) {

  private static final String SHIPPED = "carrying.properties";

  CarryingModel {
    weights = Map.copyOf(weights);
  }

  /** The one that ships with the app. */
  static CarryingModel shipped() {
    try (InputStream in = CarryingModel.class.getResourceAsStream(SHIPPED);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, SHIPPED), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return read(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a number for every trait; throws {@link IllegalStateException} where one lacks. */
  static CarryingModel read(Properties properties) {
    Map<Trait, Double> weights = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      weights.put(trait, number(properties, key(trait)));
    }
    return new CarryingModel(weights, number(properties, "least"));
  }

  private static double number(Properties properties, String key) {
    String value = properties.getProperty(key, "");
    if (!value.matches("-?\\d+\\.\\d+")) {
      throw new IllegalStateException(
          "%s: expected a number for %s, found \"%s\"; learn the weights anew"
              .formatted(SHIPPED, key, value));
    }
    return Double.parseDouble(value);
  }

  /** Whether a passage with these traits speaks of the formation. */
  boolean speaksOf(Traits traits) {
    double score = 0;
    for (Map.Entry<Trait, Double> entry : traits.values().entrySet()) {
      score += weights.getOrDefault(entry.getKey(), 0.0) * entry.getValue();
    }
    return 1 / (1 + Math.exp(-score)) >= least;
  }

  /** As the file that {@link #shipped} reads. */
  String toProperties() {
    StringBuilder text = new StringBuilder();
    line(text, "least", least);
    weights.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> line(text, key(entry.getKey()), entry.getValue()));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, double value) {
    text.append(String.format(Locale.ROOT, "%s = %.3f\n", key, value));
  }

  /** JUST_BEFORE is just-before in the file. */
  private static String key(Trait trait) {
    return trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
