package org.flankatlas.access;

/** The setting for the editor's password can't be used. Its message does not tell the password. */
public class BadEditorPasswordException extends RuntimeException {

  BadEditorPasswordException(String problem) {
    super("atlas.editor.password " + problem + ".");
  }
}
