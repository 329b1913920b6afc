package org.flankatlas.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.flankatlas.viewer.SchemeCookie;

/**
 * Whether a reader has chosen a light or a dark page. The choice is kept in a cookie for a year, so
 * that the next page is so from its first paint on.
 */
public final class ChosenScheme {

  private static final Duration KEPT = Duration.ofDays(365);
  private static final Set<ColorScheme.Value> CHOICES =
      Set.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

  private ChosenScheme() {}

  /** What the reader who asks for a page has chosen; nothing where the system decides. */
  public static Optional<ColorScheme.Value> of(VaadinRequest request) {
    return SchemeCookie.of(request.getCookies())
        .flatMap(
            chosen ->
                CHOICES.stream().filter(choice -> choice.getValue().equals(chosen)).findFirst());
  }

  /** Shows this page, and those after it, as chosen. */
  static void choose(ColorScheme.Value scheme) {
    UI.getCurrent().getPage().setColorScheme(scheme);
    boolean chosen = CHOICES.contains(scheme);
    Cookie cookie = new Cookie(SchemeCookie.NAME, chosen ? scheme.getValue() : "");
    cookie.setMaxAge(chosen ? (int) KEPT.toSeconds() : 0);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    VaadinService.getCurrentResponse().addCookie(cookie);
  }
}
