package org.flankatlas.viewer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the viewer is to be; its JSON form is {@code ViewerSettings} in {@code frontend/viewer}.
 *
 * @param mode what it is used for: {@code play}, {@code console}, {@code quiz} or {@code follow}
 * @param editor whether the reader may start a live showing and has the notes
 * @param csrf what a request that writes must carry; null for a reader who may not write
 * @param code the follow code; null where nobody is followed
 */
public record ViewerSettings(
    String mode, boolean editor, @Nullable Csrf csrf, @Nullable String code) {

  /** What a viewer is used for. */
  public enum Mode {
    PLAY,
    CONSOLE,
    QUIZ,
    FOLLOW
  }

  /**
   * The token that a request which writes must carry.
   *
   * @param header name of the header
   * @param token its value
   */
  public record Csrf(String header, String token) {}

  /** Of somebody who plays, with what they may do. */
  public static ViewerSettings of(Mode mode, boolean editor, @Nullable Csrf csrf) {
    return new ViewerSettings(mode.name().toLowerCase(Locale.ROOT), editor, csrf, null);
  }

  /** Of somebody who follows. */
  public static ViewerSettings following(String code) {
    return new ViewerSettings(Mode.FOLLOW.name().toLowerCase(Locale.ROOT), false, null, code);
  }
}
