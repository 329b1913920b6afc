package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Takes one file with a briefing in JSON. */
class BriefingUpload extends FileUpload {

  /** Size of the largest file; a briefing with more characters is refused when it is read. */
  static final int MOST_BYTES = 4 << 20;

  private final transient Consumer<String> onText;
  private final transient Consumer<String> onProblem;

  BriefingUpload(String id, Consumer<String> onText, Consumer<String> onProblem) {
    super(id, ".json,application/json", MOST_BYTES, onProblem);
    this.onText = onText;
    this.onProblem = onProblem;
  }

  @Override
  Runnable outcomeOf(String name, byte[] content) {
    if (content.length > MOST_BYTES) {
      return () -> onProblem.accept(translate("adding.toobig", MOST_BYTES >> 20));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return () -> onText.accept(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return () -> onProblem.accept(translate("briefings.nottext", name));
    }
  }
}
