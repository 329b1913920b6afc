package org.flankatlas.document;

/**
 * What a person brought in can't be read; its message says in one sentence to that person what is
 * wrong with which file and what to do.
 */
public class UnreadableDocumentException extends RuntimeException {

  UnreadableDocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
