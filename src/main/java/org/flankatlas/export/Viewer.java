package org.flankatlas.export;

import java.util.List;

/**
 * What plays a briefing in a page of one file.
 *
 * @param script a classic script; it runs when the whole page has been read
 * @param style its stylesheet
 * @param fonts the typefaces that the style names; none where it holds them itself
 */
public record Viewer(String script, String style, List<WebFont> fonts) {

  public Viewer {
    fonts = List.copyOf(fonts);
  }
}
