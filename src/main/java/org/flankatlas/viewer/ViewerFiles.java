package org.flankatlas.viewer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

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

  /** Names of the scripts that a mode of the pages will ask for. */
  public List<String> preloaded(String mode) {
    return manifest().path("preload").path(mode).valueStream().map(JsonNode::asString).toList();
  }

  /** The script of a page that is a file of its own; empty where there is none. */
  public String fileScript() {
    return content("fileScript");
  }

  /**
   * The style sheet, fonts and all, of a page that is a file of its own; empty where there is none.
   */
  public String fileStyle() {
    return content("fileStyle");
  }

  private static String content(String part) {
    String name = named(part);
    return name.isEmpty() ? "" : text(name);
  }

  private static String named(String part) {
    return manifest().path(part).asString("");
  }

  private static JsonNode manifest() {
    return new ClassPathResource(FOLDER + MANIFEST).exists()
        ? JsonMapper.shared().readTree(text(MANIFEST))
        : MissingNode.getInstance();
  }

  private static String text(String name) {
    try {
      return new ClassPathResource(FOLDER + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
