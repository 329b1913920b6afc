package org.flankatlas.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an export says of its own, from the message file that the views use too. */
final class Words {

  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

  private Words() {}

  static String of(String key, Object... parts) {
    String message = MESSAGES.getString(key);
    return parts.length == 0 ? message : new MessageFormat(message, Locale.ROOT).format(parts);
  }
}
