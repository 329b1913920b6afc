package org.flankatlas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.flankatlas.command.MatchCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the atlas or, when the first argument is {@code match}, matches a text file and ends. */
@SpringBootApplication
public class FlankAtlas {

  public static void main(String[] args) {
    List<String> words = Arrays.asList(args);
    if (words.indexOf("match") == 0) {
      List<String> rest = words.subList(1, words.size());
      PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
      System.exit(MatchCommand.run(rest, Path.of("geodata"), out, System.err));
    }
    SpringApplication.run(FlankAtlas.class, args);
  }
}
