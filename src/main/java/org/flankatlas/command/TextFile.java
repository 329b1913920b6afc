package org.flankatlas.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.flankatlas.article.Passage;
import org.flankatlas.document.FurniturePhrases;

/**
 * A text file in UTF-8. Its paragraphs are separated by blank lines, or by line ends where it has
 * no blank line between two lines of text. Lines that begin with "#" at its top are a header and
 * part of no paragraph.
 */
record TextFile(Path path) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The paragraphs, lines joined by spaces. */
  List<String> paragraphs() {
    List<String> lines = lines().stream().dropWhile(line -> line.startsWith("#")).toList();
    String text = String.join("\n", lines).strip();
    String separator = text.matches("(?s).*\\n\\h*\\n.*") ? "\\n\\h*\\n\\s*" : "\\n";
    return Arrays.stream(text.split(separator))
        .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", " ").strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /**
   * The paragraphs as passages, numbered from 0; what pages print around an article is furniture.
   */
  List<Passage> passages() {
    List<String> paragraphs = paragraphs();
    String id = path.getFileName().toString();
    return IntStream.range(0, paragraphs.size())
        .mapToObj(i -> new Passage(id, i, kind(paragraphs.get(i)), paragraphs.get(i)))
        .toList();
  }

  private static Passage.Kind kind(String paragraph) {
    return FurniturePhrases.match(paragraph) ? Passage.Kind.FURNITURE : Passage.Kind.PARAGRAPH;
  }

  /** All lines; a file that can't be read is refused in one line. */
  List<String> lines() {
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
    } catch (NoSuchFileException e) {
      throw new CommandException("there is no file " + path);
    } catch (CharacterCodingException e) {
      throw new CommandException(path + ": expected text in UTF-8; save it so and try again");
    } catch (IOException e) {
      throw new CommandException(path + " can't be read; check that it is a file and open to you");
    }
  }
}
