package org.flankatlas.export;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of sources.
 *
 * @param number what quotations refer to, from 1
 * @param title of the source
 * @param publisher of the source; may be empty
 * @param published when, as far as known; may be empty
 * @param url where it can be read; null where it can't. Only http and https become links
 * @param licence under which it is quoted; may be empty
 */
public record SourceLine(
    int number,
    String title,
    String publisher,
    String published,
    @Nullable URI url,
    String licence) {

  public SourceLine {
    if (number < 1) {
      throw new ExportRefusedException("Sources are numbered from 1; one has " + number + ".");
    }
    title = Printable.line("The title of a source", title, Printable.LONGEST_LINE);
    publisher = Printable.line("The publisher of a source", publisher, Printable.LONGEST_LINE);
    published = Printable.line("The date of a source", published, Printable.LONGEST_LINE);
    licence = Printable.line("The licence of a source", licence, Printable.LONGEST_LINE);
  }

  /** Who published it when, and how it may be quoted: "Publisher, 2026-05-01. Licence". */
  String particulars() {
    String by = published.isEmpty() ? publisher : joined(publisher, ", ", published);
    return joined(by, ". ", licence);
  }

  /** The address as a link; null where there is none that a browser should open. */
  @Nullable String link() {
    if (url == null || url.getScheme() == null || url.getHost() == null) {
      return null;
    }
    boolean web = url.getScheme().equalsIgnoreCase("https") || isHttp(url);
    return web ? url.toASCIIString() : null;
  }

  private static boolean isHttp(URI url) {
    return "http".equalsIgnoreCase(url.getScheme());
  }

  private static String joined(String before, String between, String after) {
    return before.isEmpty() || after.isEmpty() ? before + after : before + between + after;
  }
}
