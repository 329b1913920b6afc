package org.flankatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Other people's programs that read what we write. */
final class Programs {

  private Programs() {}

  /** What LibreOffice makes of a file that it opens. */
  static Path toPdf(Path file, Path folder) throws IOException, InterruptedException {
    run(
        "soffice",
        "--headless",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    String name = file.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".pdf");
  }

  static String text(Path pdf) throws IOException, InterruptedException {
    return run("pdftotext", "-enc", "UTF-8", pdf.toString(), "-");
  }

  /** A text without what a line break may add or take: white space and hyphens. */
  static String letters(String text) {
    return text.replaceAll("[\\s-]+", "");
  }

  static int pages(Path pdf) throws IOException, InterruptedException {
    return information(pdf)
        .lines()
        .filter(line -> line.startsWith("Pages:"))
        .mapToInt(line -> Integer.parseInt(line.substring(6).strip()))
        .sum();
  }

  static String information(Path pdf) throws IOException, InterruptedException {
    return run("pdfinfo", pdf.toString());
  }

  /** A line for each typeface: name, type, encoding, embedded, subset, with Unicode, object. */
  static List<String> fonts(Path pdf) throws IOException, InterruptedException {
    return run("pdffonts", pdf.toString()).lines().skip(2).toList();
  }

  static long pictures(Path pdf) throws IOException, InterruptedException {
    return run("pdfimages", "-list", pdf.toString())
        .lines()
        .filter(line -> line.contains(" image "))
        .count();
  }

  private static String run(String... command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(words.getFirst()).isTrue();
    assertThat(process.exitValue()).as(words.getFirst()).isZero();
    return output;
  }
}
