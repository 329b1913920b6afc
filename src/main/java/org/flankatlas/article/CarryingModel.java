package org.flankatlas.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.flankatlas.posture.Formation.Kind;

/**
 * What each {@link Trait} weighs, in natural logarithms of odds, as {@link CarryingTraining}
 * learned it; by itself for each of the {@link #KINDS}, for people write of a staff in other ways
 * than of soldiers.
 *
 * @param weights of every trait for every kind
 * @param least the least probability at which a passage is said to speak of a formation
 */
record CarryingModel(Map<Kind, Map<Trait, Double>> weights, double least) {

  /** The kinds of formations that stand. */
  static final List<Kind> KINDS = List.of(Kind.BATTLEGROUP, Kind.HEADQUARTERS);

  private static final String SHIPPED = "carrying.properties";

  CarryingModel {
    weights = copy(weights);
  }

  private static Map<Kind, Map<Trait, Double>> copy(Map<Kind, Map<Trait, Double>> weights) {
    Map<Kind, Map<Trait, Double>> copy = new EnumMap<>(Kind.class);
    weights.forEach((kind, ofKind) -> copy.put(kind, Map.copyOf(ofKind)));
    return Collections.unmodifiableMap(copy);
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

  /**
   * Reads a number for every kind and trait; throws {@link IllegalStateException} where one lacks.
   */
  static CarryingModel read(Properties properties) {
    Map<Kind, Map<Trait, Double>> weights = new EnumMap<>(Kind.class);
    for (Kind kind : KINDS) {
      Map<Trait, Double> ofKind = new EnumMap<>(Trait.class);
      for (Trait trait : Trait.values()) {
        ofKind.put(trait, number(properties, key(kind, trait)));
      }
      weights.put(kind, ofKind);
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

  /** Whether a passage with these traits speaks of the formation, which is of that kind. */
  boolean speaksOf(Kind kind, Traits traits) {
    Map<Trait, Double> ofKind = Objects.requireNonNull(weights.get(kind), kind::name);
    double score = 0;
    for (Map.Entry<Trait, Double> entry : traits.values().entrySet()) {
      score += ofKind.getOrDefault(entry.getKey(), 0.0) * entry.getValue();
    }
    return 1 / (1 + Math.exp(-score)) >= least;
  }

  /** As the file that {@link #shipped} reads. */
  String toProperties() {
    StringBuilder text = new StringBuilder();
    line(text, "least", least);
    weights.forEach(
        (kind, ofKind) ->
            ofKind.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> line(text, key(kind, entry.getKey()), entry.getValue())));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, double value) {
    text.append(String.format(Locale.ROOT, "%s = %.3f\n", key, value));
  }

  /** JUST_BEFORE is battlegroup.just-before in the file, and headquarters.just-before. */
  private static String key(Kind kind, Trait trait) {
    return (kind.name() + "." + trait.name()).toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
