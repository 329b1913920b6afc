package org.flankatlas.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.live.LiveShowings;
import org.flankatlas.live.Pointer;
import org.flankatlas.live.PresenterKey;
import org.flankatlas.live.QrCode;
import org.flankatlas.live.Spotlight;
import org.flankatlas.live.StartedShowing;
import org.flankatlas.live.Steering;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts a showing, for an editor, and steers and ends it, for whoever has its key as {@code
 * Authorization: Bearer}.
 */
@RestController
class LiveControls {

  private static final String BEARER = "Bearer ";

  private final LiveShowings showings;
  private final Briefings briefings;
  private final CurrentPerson person;
  private final JsonMapper json;
  private final String address;

  /**
   * Takes what it works with.
   *
   * @param address where the audience reaches the atlas; empty for where the presenter does
   */
  LiveControls(
      LiveShowings showings,
      Briefings briefings,
      CurrentPerson person,
      JsonMapper json,
      @Value("${atlas.address:}") String address) {
    this.showings = showings;
    this.briefings = briefings;
    this.person = person;
    this.json = json;
    this.address = address.replaceFirst("/+$", "");
  }

  @PostMapping("/api/live")
  ResponseEntity<Map<String, String>> start(HttpServletRequest request) throws IOException {
    if (!person.mayWrite()) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, "Sign in as an editor to show a briefing live.");
    }
    String id = SmallBody.read(request, Start.class, json).briefingId();
    StoredBriefing briefing =
        briefings
            .briefing(id)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such briefing."));
    StartedShowing started =
        showings.start(
            id,
            briefing.version(),
            briefing.briefing().steps().size(),
            person.name().orElse("editor"));
    return ResponseEntity.status(HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .body(answer(request, started));
  }

  private Map<String, String> answer(HttpServletRequest request, StartedShowing started) {
    String code = started.showing().code();
    String home =
        address.isEmpty()
            ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
            : address;
    String link = home + "/follow/" + code;
    return Map.of(
        "code",
        code,
        "key",
        started.key().text(),
        "address",
        "/follow/" + code,
        "link",
        link,
        "qr",
        QrCode.svg(link));
  }

  @PutMapping("/api/live/{code}/frame")
  ResponseEntity<Map<String, Integer>> steer(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String key,
      HttpServletRequest request)
      throws IOException {
    Steering wish = SmallBody.read(request, Frame.class, json).wish();
    try {
      return ResponseEntity.ok(Map.of("followers", showings.steer(code, key(key), wish)));
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }

  @DeleteMapping("/api/live/{code}")
  ResponseEntity<Void> end(
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String key) {
    showings.end(code, key(key));
    return ResponseEntity.noContent().build();
  }

  private static PresenterKey key(String header) {
    return new PresenterKey(
        header.startsWith(BEARER) ? header.substring(BEARER.length()).strip() : "");
  }

  private record Start(@JsonProperty(required = true) String briefingId) {}

  private record Frame(
      @JsonProperty(required = true) int step,
      @Nullable Boolean black,
      @Nullable Pointer pointer,
      @Nullable Spotlight spotlight) {

    Steering wish() {
      return new Steering(step, Boolean.TRUE.equals(black), pointer, spotlight);
    }
  }
}
