package org.flankatlas.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.flankatlas.live.LiveFrame;
import org.flankatlas.live.LiveShowings;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells followers what is to be seen: as server-sent events, or once. */
@RestController
class LiveEvents {

  private static final int LEAST_RETRY_MS = 1000;
  private static final int MOST_RETRY_MS = 3000;

  private final LiveShowings showings;
  private final Audience audience;

  LiveEvents(LiveShowings showings, Audience audience) {
    this.showings = showings;
    this.audience = audience;
  }

  @GetMapping("/api/live/{code}/frame")
  ResponseEntity<LiveFrame> frame(@PathVariable String code) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(showings.find(code).frame());
  }

  /**
   * Answers with a head alone, and takes the connection over for what follows. The body has no
   * length and no chunks: it ends with the connection.
   */
  @GetMapping("/api/live/{code}/events")
  void events(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    String known = showings.find(code).code();
    audience.checkRoom(known);
    if (request.getMethod().equals("GET")) {
      request.upgrade(FollowerSocket.class).willJoin(audience, known);
      response.setStatus(HttpServletResponse.SC_OK);
    }
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    response.setHeader(HttpHeaders.CONNECTION, "close");
    response.getOutputStream().write(retry().getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }

  /** Not all come back in the same moment after the server was away. */
  private static String retry() {
    int waitMs = ThreadLocalRandom.current().nextInt(LEAST_RETRY_MS, MOST_RETRY_MS);
    return "retry: " + waitMs + "\n\n";
  }
}
