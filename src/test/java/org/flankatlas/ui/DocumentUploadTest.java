package org.flankatlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.flankatlas.document.Document;
import org.flankatlas.document.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentUploadTest extends BrowserlessAtlas {

  private final List<Document> read = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private DocumentUpload upload;

  @BeforeEach
  void make() {
    upload = new DocumentUpload("file", read::add, problems::add);
  }

  @Test
  void tellsWhatItReadOnceTheBrowserKnowsOfIt() throws IOException {
    take("rain.txt", "It rained.".getBytes(StandardCharsets.UTF_8));
    assertThat(read).isEmpty();

    upload.answer();
    upload.answer();

    assertThat(read).hasSize(1);
    assertThat(problems).isEmpty();
  }

  @Test
  void refusesAFileOfAnotherKindByItsName() throws IOException {
    take("rain.exe", "MZ\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1));
    upload.answer();

    assertThat(problems).singleElement().asString().startsWith("rain.exe ");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    take("rain.txt", new byte[0]);
    upload.answer();

    assertThat(problems).containsExactly("rain.txt is empty; bring a file with text in it.");
  }

  @Test
  void refusesAFileThatIsTooLargeThoughTheBrowserSentIt() throws IOException {
    take("large.txt", new byte[Documents.MOST_BYTES + 5]);
    upload.answer();

    assertThat(problems).singleElement().asString().contains("larger than 20 MB");
  }

  private void take(String name, byte[] content) throws IOException {
    upload.read(name, new ByteArrayInputStream(content));
  }
}
