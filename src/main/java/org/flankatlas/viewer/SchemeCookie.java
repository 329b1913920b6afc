package org.flankatlas.viewer;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cookie that keeps whether a reader has chosen light or dark pages. */
public final class SchemeCookie {

  public static final String NAME = "atlas-scheme";

  private static final Set<String> CHOICES = Set.of("light", "dark");

  private SchemeCookie() {}

  /** {@code light} or {@code dark}; empty where the reader's system decides. */
  public static Optional<String> of(Cookie @Nullable [] cookies) {
    return Stream.ofNullable(cookies)
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(CHOICES::contains)
        .findFirst();
  }
}
