package org.flankatlas.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built files of the viewer, as its build lists them. */
@Component
public class ViewerFiles {

  /** The folder that they are served from, and stand in on the class path. */
  public static final String FOLDER = "viewer/";

  private static final String MANIFEST = FOLDER + "manifest.json";

  /** Name of the script of the pages; empty where the viewer was not built. */
  public String script() {
    return named("script");
  }

  /** Name of the style sheet of the pages; empty where the viewer was not built. */
  public String style() {
    return named("style");
  }

  private static String named(String part) {
    ClassPathResource manifest = new ClassPathResource(MANIFEST);
    if (!manifest.exists()) {
      return "";
    }
    try (var stream = manifest.getInputStream()) {
      JsonNode names = JsonMapper.shared().readTree(stream);
      return names.path(part).asString("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
