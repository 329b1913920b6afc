package org.flankatlas.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person came from who goes to sign in, and goes back to once that is done. */
public final class ReturnAddress {

  /** Name of the query parameter of {@code /login} that says it. */
  public static final String FROM = "from";

  private static final String KEPT = ReturnAddress.class.getName();
  private static final int MOST_LENGTH = 1000;

  private ReturnAddress() {}

  /** Keeps it until the person has signed in; an address that is not within the atlas is none. */
  public static void keep(HttpSession session, String address) {
    if (isWithinTheAtlas(address)) {
      session.setAttribute(KEPT, address);
    } else {
      session.removeAttribute(KEPT);
    }
  }

  /** Gives it and forgets it; the map where there is none. It begins with a single slash. */
  public static String take(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Optional<Object> kept = Optional.ofNullable(session).map(it -> it.getAttribute(KEPT));
    if (session != null) {
      session.removeAttribute(KEPT);
    }
    return request.getContextPath() + kept.map(Object::toString).orElse("/");
  }

  private static boolean isWithinTheAtlas(@Nullable String address) {
    if (address == null
        || address.length() > MOST_LENGTH
        || !address.startsWith("/")
        || address.matches("(?s)/[/\\\\].*")) {
      return false;
    }
    try {
      URI parsed = URI.create(address);
      return parsed.getHost() == null && parsed.getScheme() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
