package org.flankatlas.snapshot;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the atlas says outside of its views, from the message file that they use too. */
public final class Words {

  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

  private Words() {}

  /** The message of that key; its places {@code {0}}, {@code {1}} … hold the parts. */
  public static String of(String key, Object... parts) {
    String message = MESSAGES.getString(key);
    return parts.length == 0 ? message : new MessageFormat(message, Locale.ROOT).format(parts);
  }
}
