package org.flankatlas.geodata;

import java.net.URI;
import java.util.Set;

/** Reads the address of a page of the web. */
final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** The address in a field; one that is no address is reported, and an empty one returned. */
  static URI in(Entry entry, String field) {
    String written = entry.text(field);
    try {
      URI uri = URI.create(written);
      if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Reported below, as any address that is not one of the web's.
    }
    entry.problem(field, "\"" + written + "\"", "an http or https address");
    return URI.create("");
  }
}
