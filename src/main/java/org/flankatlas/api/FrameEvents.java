package org.flankatlas.api;

import java.nio.charset.StandardCharsets;
import org.flankatlas.live.LiveFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Frames as server-sent events. A frame that is asked for again and again is written once. */
@Component
class FrameEvents {

  private final JsonMapper json;
  private volatile @Nullable Event last;

  FrameEvents(JsonMapper json) {
    this.json = json;
  }

  /** The event; nobody may change its bytes. */
  byte[] of(LiveFrame frame) {
    Event known = last;
    if (known == null || known.frame != frame) {
      known = new Event(frame, write(frame));
      last = known;
    }
    return known.bytes;
  }

  private byte[] write(LiveFrame frame) {
    return "id: %d\nevent: frame\ndata: %s\n\n"
        .formatted(frame.serial(), json.writeValueAsString(frame))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static final class Event {
    private final LiveFrame frame;
    private final byte[] bytes;

    Event(LiveFrame frame, byte[] bytes) {
      this.frame = frame;
      this.bytes = bytes;
    }
  }
}
