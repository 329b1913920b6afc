package org.flankatlas.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves geometry, pictures, symbols and flags from the shipped files under {@code /geodata/}. An
 * address with the content's hash in its name may be kept for a year.
 */
@Configuration
class GeodataFiles implements WebMvcConfigurer {

  /** The folders that hold files for the browser; nothing else of the shipped data is served. */
  static final List<String> FOLDERS = List.of("areas", "basemap", "flags", "layers", "symbols");

  private final Path directory;

  GeodataFiles(@Value("${atlas.geodata}") Path directory) {
    this.directory = directory;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    for (String folder : FOLDERS) {
      registry
          .addResourceHandler("/geodata/" + folder + "/**")
          .addResourceLocations(directory.toUri() + folder + "/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
          .resourceChain(true)
          .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
  }
}
