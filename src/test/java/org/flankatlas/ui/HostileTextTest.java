package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * Patterns that run a script where a page takes them for markup; every view shows them as words.
 */
@WithMockUser(username = "ilze", roles = "EDITOR")
class HostileTextTest extends BrowserlessShelf {

  private static final String WORDS = "The battlegroup in Latvia is led by Germany. ";

  @ParameterizedTest
  @MethodSource("patterns")
  void isWordsInEveryView(String pattern) {
    String id = add(pattern, pattern, null, WORDS + pattern);

    isWordsAt("articles/" + id, Map.of(), pattern);
    isWordsAt("review", Map.of("article", id, "passage", "1"), pattern);
    isWordsAt("comparison", Map.of("article", id), pattern);
    isWordsAt("evidence/bg-latvia", Map.of(), pattern);
    isWordsAt("articles", Map.of(), pattern);
    isWordsAt("", Map.of("formation", "bg-latvia"), pattern);
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void isNoFormationNoArticleAndNoDay(String pattern) {
    for (String name : List.of("formation", "article", "passage", "from", "wait")) {
      for (String view : List.of("", "comparison", "review", "articles/" + SHIPPED)) {
        UI.getCurrent().navigate(view, QueryParameters.of(name, pattern));
        assertThat(markup()).as(view).isEmpty();
      }
    }
  }

  private void isWordsAt(String view, Map<String, String> query, String pattern) {
    UI.getCurrent().navigate(view, QueryParameters.simple(query));
    assertThat(markup()).as(view).isEmpty();
    assertThat(text(find(Main.class).single())).as(view).contains(pattern);
  }

  /** Elements whose content the browser would read as markup, and addresses that are scripts. */
  private static List<Element> markup() {
    return all(UI.getCurrent().getElement())
        .filter(
            it ->
                it.hasProperty("innerHTML")
                    || it.getAttributeNames().anyMatch(name -> name.startsWith("on"))
                    || Objects.requireNonNullElse(it.getAttribute("href"), "")
                        .matches("(?i)\\s*(javascript|data):.*"))
        .toList();
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(
        Stream.of(element),
        element.getChildren().filter(child -> !child.isTextNode()).flatMap(HostileTextTest::all));
  }

  private static Stream<String> patterns() throws IOException {
    try (InputStream file =
        HostileTextTest.class.getResourceAsStream("/org/flankatlas/document/xss.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines().toList().stream();
    }
  }
}
