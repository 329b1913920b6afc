package org.flankatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a small request: JSON of at most {@link #MOST_BYTES}. */
final class SmallBody {

  static final int MOST_BYTES = 4096;

  private SmallBody() {}

  /**
   * The body as a value.
   *
   * @throws ResponseStatusException with a sentence, where it is too large or no such value
   */
  static <T> T read(HttpServletRequest request, Class<T> type, JsonMapper json) throws IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "The request may have 4 kB at most.");
    }
    try {
      T value = json.readValue(body, type);
      if (value != null) {
        return value;
      }
    } catch (JacksonException e) {
      throw refusal(e);
    }
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The request is empty.");
  }

  /** What a record says of its parts is for people; what the parser says is not. */
  private static ResponseStatusException refusal(JacksonException e) {
    String sentence =
        e.getCause() instanceof IllegalArgumentException found && found.getMessage() != null
            ? found.getMessage()
            : "The request is not the JSON that is asked for here.";
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence, e);
  }
}
