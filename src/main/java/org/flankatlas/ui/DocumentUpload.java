package org.flankatlas.ui;

import java.util.function.Consumer;
import org.flankatlas.document.Document;
import org.flankatlas.document.Documents;
import org.flankatlas.document.UnreadableDocumentException;

/** Takes one file with the text of an article. */
class DocumentUpload extends FileUpload {

  private static final String KINDS = ".txt,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf";

  private final transient Consumer<Document> onRead;
  private final transient Consumer<String> onProblem;

  /**
   * A field without a file.
   *
   * @param id of the field, for its label
   * @param onProblem gets one sentence for who brought the file
   */
  DocumentUpload(String id, Consumer<Document> onRead, Consumer<String> onProblem) {
    super(id, KINDS, Documents.MOST_BYTES, onProblem);
    this.onRead = onRead;
    this.onProblem = onProblem;
  }

  @Override
  Runnable outcomeOf(String name, byte[] content) {
    try {
      Document document = Documents.read(name, content);
      return () -> onRead.accept(document);
    } catch (UnreadableDocumentException e) {
      return () -> onProblem.accept(String.valueOf(e.getMessage()));
    }
  }
}
