package org.flankatlas.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The head of a Markdown file, YAML between two lines of three hyphens, and its body. What is no
 * YAML map is part of the body.
 */
record FrontMatter(Map<?, ?> fields, String body) {

  private static final String FENCE = "---\n";

  /** The head and the body of a text with {@code \n} as its line ends. */
  static FrontMatter of(String text) {
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end >= 0 && parsed(text.substring(FENCE.length(), end + 1)) instanceof Map<?, ?> fields) {
      return new FrontMatter(fields, text.substring(end + 1 + FENCE.length()));
    }
    return new FrontMatter(Map.of(), text);
  }

  @Nullable String title() {
    return MetaValue.line(first("title"));
  }

  @Nullable String publisher() {
    return MetaValue.line(first("publisher", "site", "source"));
  }

  @Nullable LocalDate published() {
    return MetaValue.day(first("published", "date"));
  }

  @Nullable URI url() {
    return MetaValue.webAddress(first("url", "canonical", "link", "source"));
  }

  private @Nullable String first(String... keys) {
    return Stream.of(keys)
        .map(fields::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Object parsed(String yaml) {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    try {
      return new Yaml(
              new SafeConstructor(loading),
              new Representer(dumping),
              dumping,
              loading,
              new EverythingIsText())
          .load(yaml);
    } catch (YAMLException e) {
      return null;
    }
  }

  /** Keeps dates and numbers as they are written. */
  private static final class EverythingIsText extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}
