package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.flankatlas.basemap.Basemap;
import org.flankatlas.basemap.TinyArchive;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tiles as the real server sends them, with its own compression switched on as it is shipped. */
@SpringBootTest(
    classes = {BasemapTiles.class, Basemap.class},
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "server.compression.min-response-size=1")
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  WebMvcAutoConfiguration.class
})
class TilesFromTomcatTest {

  @Autowired private Basemap basemap;
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void writeAnArchive(DynamicPropertyRegistry registry) {
    Path folder = Path.of("target", "geodata-tomcat");
    TinyArchive.in(folder);
    registry.add("atlas.geodata", folder::toString);
  }

  @Test
  void areCompressedOnce() throws Exception {
    HttpResponse<byte[]> answer = ask("/5/18/9.mvt", "gzip");

    assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(TinyArchive.FAR_WORDS);
    }
  }

  @Test
  void arriveUnpackedWithoutACompressionAskedFor() throws Exception {
    HttpResponse<byte[]> answer = ask("/5/18/9.mvt", "identity");

    assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(TinyArchive.FAR_WORDS);
  }

  @Test
  void areNoErrorWhereThereIsNone() throws Exception {
    assertThat(ask("/2/0/0.mvt", "gzip").statusCode()).isEqualTo(204);
    assertThat(ask("/2/x/0.mvt", "gzip").statusCode()).isEqualTo(404);
    assertThat(ask("/2/..%2f..%2f/0.mvt", "gzip").statusCode()).isBetween(400, 404);
  }

  private HttpResponse<byte[]> ask(String tile, String encodings)
      throws IOException, InterruptedException {
    String hash = basemap.tiles().orElseThrow().hash();
    URI address = URI.create("http://localhost:" + port + "/geodata/tiles/" + hash + tile);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).header("Accept-Encoding", encodings).build(),
          BodyHandlers.ofByteArray());
    }
  }
}
