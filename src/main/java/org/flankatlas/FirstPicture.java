package org.flankatlas;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.flankatlas.geodata.RegionPicture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the picture of the region that a page shows before any script has run. It is drawn while
 * the rest of the atlas starts.
 */
@RestController
class FirstPicture {

  private final CompletableFuture<byte[]> svg;

  FirstPicture(@Value("${atlas.geodata}") Path directory) {
    svg =
        CompletableFuture.supplyAsync(
            () -> RegionPicture.svg(directory).getBytes(StandardCharsets.UTF_8));
  }

  /** Its address, which changes with its content. */
  String address() {
    return "first-picture/" + DigestUtils.md5DigestAsHex(svg.join()) + ".svg";
  }

  @GetMapping("/first-picture/{hash}.svg")
  ResponseEntity<byte[]> picture() {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(svg.join());
  }
}
