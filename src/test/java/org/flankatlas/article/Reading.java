package org.flankatlas.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flankatlas.posture.Span;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks what is found against the text itself with every mention marked: {@code "Soldiers of
 * [lv|the battlegroup in Latvia] trained."} The marks are taken out, the plain text is read, and
 * what was found is marked again.
 */
final class Reading {

  static final Gazetteer GAZETTEER =
      JsonMapper.builder()
          .build()
          .readValue(new File("geodata/posture/gazetteer.json"), Gazetteer.class);

  private static final Matcher MATCHER = new Matcher(GAZETTEER);
  private static final PassageReader RULES = new PassageReader(GAZETTEER);

  private static final List<String> IDS =
      GAZETTEER.formations().stream().map(Gazetteer.Entry::id).toList();

  private static final Map<String, String> SHORT =
      Map.of(
          "mncne-szczecin", "hq",
          "bg-estonia", "ee",
          "bg-latvia", "lv",
          "bg-lithuania", "lt",
          "bg-poland", "pl",
          "second-corps", "2c");

  private Reading() {}

  /**
   * Passages of one article; what the rules find must be what is marked, no more and no less. What
   * goes on without a name is left out, since its weights change with the texts.
   */
  static void finds(String... marked) {
    List<MatchedPassage> found =
        RULES.read(passages(plain(marked))).stream()
            .map(read -> new MatchedPassage(read.passage(), read.mentions().matches(IDS)))
            .toList();
    assertThat(found.stream().map(Reading::marked).toList()).containsExactly(marked);
  }

  /** The same for all that the matcher finds. */
  static void findsInAll(String... marked) {
    assertThat(match(plain(marked)).stream().map(Reading::marked).toList()).containsExactly(marked);
  }

  private static String[] plain(String... marked) {
    return Arrays.stream(marked)
        .map(text -> text.replaceAll("\\[[a-z0-9,]+\\|([^]]*)]", "$1"))
        .toArray(String[]::new);
  }

  /** The reason why a text speaks of a formation. */
  static String reason(String id, String... passages) {
    return match(passages).getLast().matches().stream()
        .filter(match -> match.formationId().equals(id))
        .map(Match::reason)
        .collect(Collectors.joining());
  }

  static List<MatchedPassage> match(String... texts) {
    return MATCHER.match(passages(texts));
  }

  private static List<Passage> passages(String... texts) {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      passages.add(new Passage("article", passages.size(), Passage.Kind.PARAGRAPH, text));
    }
    return passages;
  }

  static List<MatchedPassage> match(List<Passage> passages) {
    return MATCHER.match(passages);
  }

  private static String marked(MatchedPassage matched) {
    Map<Span, String> ids = new TreeMap<>();
    for (Match match : matched.matches()) {
      String id = SHORT.getOrDefault(match.formationId(), match.formationId());
      match.spans().forEach(span -> ids.merge(span, id, (a, b) -> a + "," + b));
    }
    String text = matched.passage().text();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, String> entry : ids.entrySet()) {
      Span span = entry.getKey();
      marked.append(text, at, span.start());
      marked.append('[').append(entry.getValue()).append('|').append(span.of(text)).append(']');
      at = span.end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
