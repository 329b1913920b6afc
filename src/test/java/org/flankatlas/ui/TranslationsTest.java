package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankatlas.article.Passage;
import org.flankatlas.posture.Claim;
import org.flankatlas.posture.Site;
import org.flankatlas.snapshot.GroundPart;
import org.junit.jupiter.api.Test;

/** Holds the texts that people read to the keys by which the views ask for them. */
class TranslationsTest {

  private static final Path TEXTS =
      Path.of("src/main/resources/vaadin-i18n/translations.properties");
  private static final Path SOURCES = Path.of("src/main/java/org/flankatlas");

  /**
   * A key, or the beginning of one where it ends in a dot; what names a browser's event or a file
   * is none.
   */
  private static final Pattern KEY =
      Pattern.compile(
          "\"(skip|(?!element\\.|event\\.|[a-z]+\\.css\")[a-z]+\\.(?:[A-Za-z0-9]+\\.?)*)\"");

  @Test
  void holdATextForEveryKeyThatTheSourcesName() throws IOException {
    Set<String> texts = texts();

    assertThat(keys()).allMatch(key -> texts.stream().anyMatch(text -> asksFor(key, text)));
  }

  @Test
  void holdNoTextThatNothingAsksFor() throws IOException {
    Set<String> keys = keys();

    assertThat(texts())
        .filteredOn(text -> keys.stream().noneMatch(key -> asksFor(key, text)))
        .isEmpty();
  }

  @Test
  void holdATextForEveryValueThatIsPartOfAKey() throws IOException {
    assertThat(texts())
        .containsAll(keyed("property.", Claim.Property.values()))
        .containsAll(keyed("ground.", GroundPart.values()))
        .containsAll(keyed("says.", MapMessages.NAMES.toArray()))
        .containsAll(keyed("formation.precision.", Site.Precision.values()))
        .containsAll(
            keyed(
                "passage.",
                Passage.Kind.HEADLINE,
                Passage.Kind.STANDFIRST,
                Passage.Kind.PARAGRAPH));
  }

  @Test
  void holdEveryTextThatTheMapSays() throws IOException {
    String messages = Files.readString(Path.of("frontend/flank-map/messages.ts"));

    assertThat(MapMessages.NAMES)
        .containsExactlyInAnyOrderElementsOf(
            Pattern.compile("^  (\\w+): '", Pattern.MULTILINE)
                .matcher(messages)
                .results()
                .map(found -> found.group(1))
                .toList());
  }

  private static boolean asksFor(String key, String text) {
    return key.endsWith(".") ? text.startsWith(key) : text.equals(key);
  }

  private static List<String> keyed(String prefix, Object... values) {
    return Stream.of(values).map(value -> prefix + value).toList();
  }

  private static Set<String> texts() throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static Set<String> keys() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> keys = new TreeSet<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        if (source.contains("translate(") || source.contains("Words.of(")) {
          keys.addAll(
              KEY.matcher(source)
                  .results()
                  .map((MatchResult result) -> result.group(1))
                  .collect(Collectors.toSet()));
        }
      }
      return keys;
    }
  }
}
