package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Presents over HTTP, with the cookies of a browser. */
final class Presenter implements AutoCloseable {

  static final String PASSWORD = "correct horse battery";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String home;

  Presenter(int port) {
    home = "http://localhost:" + port;
  }

  void signIn() throws IOException, InterruptedException {
    String form =
        "username=editor&password=%s&_csrf=%s".formatted(encoded(PASSWORD), encoded(token()));
    HttpResponse<String> answer =
        send(
            to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/");
  }

  /** A showing of the shipped briefing; the answer to starting it. */
  JsonNode start() throws IOException, InterruptedException {
    HttpResponse<String> answer = start("{\"briefingId\": \"second-baltic-corps\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body());
  }

  HttpResponse<String> start(String body) throws IOException, InterruptedException {
    return send(
        to("/api/live")
            .header("Content-Type", "application/json")
            .header("X-CSRF-TOKEN", token())
            .POST(BodyPublishers.ofString(body)));
  }

  /** Shows a step; all else of the frame is as at the start. */
  HttpResponse<String> show(JsonNode showing, int step) throws IOException, InterruptedException {
    return steer(
        showing.get("code").asString(),
        showing.get("key").asString(),
        "{\"step\": %d, \"black\": false, \"pointer\": null, \"spotlight\": null}".formatted(step));
  }

  HttpResponse<String> steer(String code, String key, String frame)
      throws IOException, InterruptedException {
    return send(
        to("/api/live/" + code + "/frame")
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(frame)));
  }

  HttpResponse<String> end(String code, String key) throws IOException, InterruptedException {
    return send(to("/api/live/" + code).header("Authorization", "Bearer " + key).DELETE());
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(to(address).GET());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create(home + address));
  }

  private String token() throws IOException, InterruptedException {
    return get(TellsItsToken.ADDRESS).body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    client.close();
  }
}
