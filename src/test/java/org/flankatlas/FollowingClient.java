package org.flankatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One who follows a showing over a bare socket, and reads when told to. */
final class FollowingClient implements Closeable {

  private static final int PATIENCE_MS = 20_000;
  private static final int SMALLEST_BUFFER = 2048;

  private final Socket socket = new Socket();
  private final BufferedReader answer;
  private final List<String> head = new ArrayList<>();

  FollowingClient(int port, String code) throws IOException {
    socket.setReceiveBufferSize(SMALLEST_BUFFER);
    socket.connect(new InetSocketAddress("localhost", port));
    socket.setSoTimeout(PATIENCE_MS);
    socket
        .getOutputStream()
        .write(
            ("GET /api/live/"
                    + code
                    + "/events HTTP/1.1\r\nHost: localhost\r\n"
                    + "Accept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    answer =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 16);
    for (String line = answer.readLine(); !line.isEmpty(); line = answer.readLine()) {
      head.add(line);
    }
  }

  /** The status line and the headers of the answer. */
  List<String> head() {
    return head;
  }

  /**
   * The next event, whose name is the first line; null once the stream has ended. Gives up when
   * nothing but signs of life has come for a while.
   */
  @Nullable List<String> nextEvent() throws IOException {
    Instant end = Instant.now().plusMillis(PATIENCE_MS);
    List<String> lines = new ArrayList<>();
    for (String line = answer.readLine(); line != null; line = answer.readLine()) {
      assertThat(Instant.now()).as("waiting for an event").isBefore(end);
      if (line.isEmpty() && lines.contains("event: frame") || lines.contains("event: ended")) {
        return lines;
      }
      lines.add(line);
    }
    return null;
  }

  /** The next frame; there must be one. */
  JsonNode nextFrame() throws IOException {
    List<String> event = Objects.requireNonNull(nextEvent());
    assertThat(event).contains("event: frame");
    return JsonMapper.shared().readTree(event.getLast().substring("data: ".length()));
  }

  /** Reads on until a frame shows this step, and gives how many frames that took. */
  int framesUntilStep(int step) throws IOException {
    int count = 1;
    while (nextFrame().get("step").asInt() != step) {
      count++;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
