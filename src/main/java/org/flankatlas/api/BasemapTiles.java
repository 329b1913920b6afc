package org.flankatlas.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TileArchive;
import org.flankatlas.basemap.TileCoordinates;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the vector tiles of the basemap. Their addresses carry the archive's hash, so an answer
 * may be kept for a year; a place without a tile answers 204.
 */
@RestController
class BasemapTiles {

  private static final Logger log = LoggerFactory.getLogger(BasemapTiles.class);
  private static final MediaType MVT = MediaType.valueOf("application/vnd.mapbox-vector-tile");
  private static final CacheControl FOR_A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Basemap basemap;

  BasemapTiles(Basemap basemap) {
    this.basemap = basemap;
  }

  @GetMapping("/geodata/tiles/{hash}/{z}/{x}/{y}.mvt")
  ResponseEntity<byte[]> tile(
      @PathVariable String hash,
      @PathVariable String z,
      @PathVariable String x,
      @PathVariable String y,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false)
          @Nullable String encodings) {
    Optional<TileArchive> tiles = basemap.tiles().filter(it -> it.hash().equals(hash));
    Optional<TileCoordinates> coordinates = coordinates(z, x, y);
    if (tiles.isEmpty() || coordinates.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    try {
      Optional<byte[]> tile = tiles.get().tile(coordinates.get());
      return tile.isEmpty()
          ? ResponseEntity.noContent().cacheControl(FOR_A_YEAR).build()
          : answer(tile.get(), AcceptedEncodings.gzip(encodings));
    } catch (IOException e) {
      log.warn("{} can't be read from the basemap: {}", coordinates.get(), e.getMessage());
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .cacheControl(CacheControl.noStore())
          .build();
    }
  }

  private static ResponseEntity<byte[]> answer(byte[] gzip, boolean asStored) throws IOException {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(MVT)
            .cacheControl(FOR_A_YEAR)
            .varyBy(HttpHeaders.ACCEPT_ENCODING);
    if (asStored) {
      return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return answer.body(in.readAllBytes());
    }
  }

  private static Optional<TileCoordinates> coordinates(String z, String x, String y) {
    try {
      return Optional.of(
          new TileCoordinates(Integer.parseInt(z), Integer.parseInt(x), Integer.parseInt(y)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
