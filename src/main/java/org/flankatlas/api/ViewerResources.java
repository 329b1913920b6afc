package org.flankatlas.api;

import java.time.Duration;
import org.flankatlas.viewer.ViewerFiles;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the built files of the viewer, whose names carry their hash. */
@Configuration
class ViewerResources implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/" + ViewerFiles.FOLDER + "**")
        .addResourceLocations("classpath:/" + ViewerFiles.FOLDER)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }
}
