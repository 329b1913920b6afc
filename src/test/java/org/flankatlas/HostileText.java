package org.flankatlas;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Patterns that run a script where a page takes them for markup, and what they leave in one. */
final class HostileText {

  /** What no page of the atlas has of its own, in the document and in every shadow root. */
  private static final String TRACES =
      """
      () => {
        const tags = 'iframe, frame, object, embed, math, x, img[src="x"]';
        const guided = /^(href|src|action|formaction|data|srcdoc|xlink:href)$/i;
        const leads = /^\\s*(javascript:|data:text|\\/\\/evil|<)/i;
        const hostile = /alert\\(1|evil\\.example|javascript:/i;
        const runs = (it) =>
          /^on/i.test(it.name) ||
          (guided.test(it.name) && leads.test(it.value)) ||
          (it.name === 'style' && hostile.test(it.value));
        const traces = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            const code = element.matches('script, style') && hostile.test(element.textContent);
            if (code || element.matches(tags) || [...element.attributes].some(runs)) {
              traces.push(element.outerHTML.slice(0, 200));
            }
            if (element.shadowRoot) look(element.shadowRoot);
          }
        };
        look(document);
        return traces;
      }
      """;

  private HostileText() {}

  static List<String> patterns() {
    try (InputStream file = HostileText.class.getResourceAsStream("document/xss.txt")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every element of a page that only a pattern can have made. */
  @SuppressWarnings("unchecked")
  static List<String> tracesIn(Page page) {
    return (List<String>) page.evaluate(TRACES);
  }
}
