package org.flankatlas.map;

import java.util.List;

/**
 * What stands at the foot of a picture of a map, besides the date and what the map credits itself.
 * Mirrors {@code PosterText} in {@code frontend/flank-map/poster-text.ts}.
 *
 * @param title what the map shows
 * @param scale where the scale bar holds, with {@code {latitude}} in it
 * @param legend signs and what they mean
 * @param credits whom to credit besides those whom the map credits itself
 */
public record MapPoster(String title, String scale, List<Group> legend, List<String> credits) {

  public MapPoster {
    legend = List.copyOf(legend);
    credits = List.copyOf(credits);
  }

  /** Signs of one sort. */
  public record Group(String title, List<Entry> entries) {

    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A sign and what it means.
   *
   * @param kind {@code colour}, {@code picture}, {@code line} or {@code area}
   * @param sign a CSS colour, an address, or a style of the map
   * @param text what it means
   */
  public record Entry(String kind, String sign, String text) {

    public static Entry colour(String colour, String text) {
      return new Entry("colour", colour, text);
    }

    public static Entry picture(String url, String text) {
      return new Entry("picture", url, text);
    }

    public static Entry line(String style, String text) {
      return new Entry("line", style, text);
    }

    public static Entry area(String style, String text) {
      return new Entry("area", style, text);
    }
  }
}
