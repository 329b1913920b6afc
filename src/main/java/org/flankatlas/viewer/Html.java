package org.flankatlas.viewer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Writes texts into HTML so that they stay texts. */
public final class Html {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private Html() {}

  /** The text as it stands between tags and in quoted attributes. */
  public static String text(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** JSON as it stands in a script element: no character of it can end the element. */
  public static String json(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  /** Fills the places {@code {{name}}} of a template; what is filled in is not looked at again. */
  static String fill(String template, Map<String, String> parts) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
  }
}
