package org.flankatlas.export;

/** Something can't be exported; the message says in one sentence what and why. */
public class ExportRefusedException extends IllegalArgumentException {

  ExportRefusedException(String message) {
    super(message);
  }

  ExportRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
