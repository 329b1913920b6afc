package org.flankatlas.api;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.flankatlas.live.RefusedShowingException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Answers what can't be done in a live showing with one sentence of plain text. */
@RestControllerAdvice(assignableTypes = {LiveControls.class, LiveEvents.class})
class LiveRefusals {

  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  @ExceptionHandler
  ResponseEntity<String> answer(RefusedShowingException refusal) {
    return sentence(status(refusal.reason()), Objects.requireNonNull(refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<String> answer(ResponseStatusException refusal) {
    return sentence(
        refusal.getStatusCode(), Objects.requireNonNullElse(refusal.getReason(), "Refused."));
  }

  private static HttpStatus status(RefusedShowingException.Reason reason) {
    return switch (reason) {
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case ENDED -> HttpStatus.GONE;
      case WRONG_KEY -> HttpStatus.FORBIDDEN;
      case TOO_MANY, FULL -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  static ResponseEntity<String> sentence(HttpStatusCode status, String sentence) {
    return ResponseEntity.status(status)
        .contentType(TEXT)
        .cacheControl(CacheControl.noStore())
        .body(sentence + "\n");
  }
}
