package org.flankatlas.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes one file and reads it beside the view, while a bar shows how far it is. */
@Tag("document-upload")
@JsModule("./document-upload.ts")
abstract class FileUpload extends Component {

  private final int mostBytes;
  private transient volatile @Nullable Runnable outcome;

  /**
   * A field without a file.
   *
   * @param id of the field, for its label
   * @param kinds endings of file names, as the browser takes them
   * @param mostBytes size of the largest file that is taken
   * @param onProblem gets one sentence for who brought the file
   */
  FileUpload(String id, String kinds, int mostBytes, Consumer<String> onProblem) {
    this.mostBytes = mostBytes;
    Element input = new Element("input");
    input.setAttribute("type", "file").setAttribute("id", id).setAttribute("accept", kinds);
    Element bar = new Element("progress");
    bar.setAttribute("aria-label", translate("adding.progress")).setAttribute("hidden", true);
    Element status = new Element("span").setAttribute("role", "status");
    getElement()
        .setAttribute("target", new Reading())
        .setAttribute("most-bytes", String.valueOf(mostBytes))
        .setAttribute("sending", translate("adding.sending"))
        .setAttribute("reading", translate("adding.reading"))
        .appendChild(input, bar, status);
    String tooLarge = translate("adding.toobig", mostBytes >> 20);
    getElement().addEventListener("upload-answered", event -> answer());
    getElement()
        .addEventListener("upload-failed", event -> onProblem.accept(translate("adding.failed")));
    getElement().addEventListener("upload-refused", event -> onProblem.accept(tooLarge));
  }

  /** Says under its label what is wrong with the file, in the element of that id. */
  void describeBy(String id) {
    getElement().getChild(0).setAttribute("aria-describedby", id);
  }

  /**
   * Reads a file without the lock of the session, and gives what is to be done with it under that.
   *
   * @param content at most one byte more than the largest file may have
   */
  abstract Runnable outcomeOf(String name, byte[] content);

  /** Reads a file, of which no more is taken than the largest may have. */
  void read(String name, InputStream bytes) throws IOException {
    outcome = outcomeOf(name, bytes.readNBytes(mostBytes + 1));
  }

  /** Tells what came of the file that was read last. */
  void answer() {
    Runnable told = outcome;
    outcome = null;
    if (told != null) {
      told.run();
    }
  }

  /** Runs without the lock of the session, so that a long file holds up nothing else. */
  private class Reading implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (InputStream bytes = event.getInputStream()) {
        read(event.getFileName(), bytes);
      }
    }

    /** By this ending the atlas knows that no form is sent. */
    @Override
    public String getUrlPostfix() {
      return "upload";
    }
  }
}
