package org.flankatlas.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The built files of the viewer, as its build lists them; none where it was not built. */
@Component
public class ViewerFiles {

  /** The folder that they are served from, and stand in on the class path. */
  public static final String FOLDER = "viewer/";

  private static final String MANIFEST = "manifest.json";

  /** Name of the script of the pages; empty where there is none. */
  public String script() {
    return named("script");
  }

  /** Name of the style sheet of the pages; empty where there is none. */
  public String style() {
    return named("style");
  }

  /** The script of a page that is a file of its own. */
  public String fileScript() {
    return text(named("fileScript"));
  }

  /** The style sheet, fonts and all, of a page that is a file of its own. */
  public String fileStyle() {
    return text(named("fileStyle"));
  }

  private static String named(String part) {
    return new ClassPathResource(FOLDER + MANIFEST).exists()
        ? JsonMapper.shared().readTree(text(MANIFEST)).path(part).asString("")
        : "";
  }

  private static String text(String name) {
    try {
      return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
