package org.flankatlas.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

  private static final Path SHIPPED_WEIGHTS =
      Path.of("src/main/resources/org/flankatlas/article/carrying.properties");

  private static final Path GEODATA = Path.of("geodata");

  private final Path folder;
  private final Path file;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  MatchCommandTest(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("news.txt");
  }

  @Test
  void printsALineForEachParagraphBetweenBlankLines() throws IOException {
    write("# style: wire\n\nCanada leads the battlegroup\nin Latvia.\n \nNothing.\n\n\nAt Tapa.\n");

    assertThat(run(file.toString())).isZero();

    assertThat(lines())
        .containsExactly(
            "0\tbg-latvia\tbg-latvia: names its lead nation",
            "1\t-\t",
            "2\tbg-estonia\tbg-estonia: names its base");
  }

  @Test
  void takesEachLineForAParagraphWhereNoneIsBlank() throws IOException {
    write("The four battlegroups are ready.\r\nWarsaw said so.\r\n");

    assertThat(run(file.toString())).isZero();

    assertThat(lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("0\tbg-estonia,bg-latvia,bg-lithuania,bg-poland\t");
    assertThat(lines().get(1)).isEqualTo("1\t-\t");
  }

  @Test
  void namesNoFormationThatIsOnlyProposed() throws IOException {
    write("NATO plans a second corps for the Baltics.");

    run(file.toString());

    assertThat(lines()).containsExactly("0\t-\t");
  }

  @Test
  void printsNothingForAnEmptyFile() throws IOException {
    write("# only a header\n");

    assertThat(run(file.toString())).isZero();

    assertThat(lines()).isEmpty();
  }

  @Test
  void saysThatThereIsNoSuchFile() {
    assertThat(run(file.toString())).isEqualTo(1);

    assertThat(err.toString(UTF_8)).isEqualTo("atlas: there is no file " + file + "\n");
  }

  @Test
  void saysThatAFileIsNoText() throws IOException {
    Files.write(file, "Ādaži".getBytes(StandardCharsets.UTF_16));

    assertThat(run(file.toString())).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("expected text in UTF-8");
  }

  @Test
  void saysHowItIsCalled() {
    assertThat(run()).isEqualTo(1);
    assertThat(run("--score")).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("usage: match FILE | match --score DIR");
  }

  @Test
  void scoresWhatIsFoundAgainstTheTruth() throws IOException {
    write("Canada leads the battlegroup in Latvia.\n\nRain fell.\n\nTroops trained at Tapa.\n");
    Files.writeString(
        folder.resolve("news.tsv"), "0\tbg-latvia\t\n1\tbg-poland\t? a hint\n2\t-\t\n");

    assertThat(run("--score", folder.toString(), "--differences")).isZero();

    assertThat(lines())
        .contains(
            "news.txt#1\tmissed\tbg-poland\tRain fell.",
            "news.txt#2\twrong\tbg-estonia\tTroops trained at Tapa.",
            "| bg-latvia | 1.000 | 1.000 | 1.000 | 1 | 0 | 0 |",
            "| all | 0.500 | 0.500 | 0.500 | 1 | 1 | 1 |",
            "3 paragraphs, 1 of them (33.3 %) with all formations right");
  }

  @Test
  void refusesATruthThatDoesNotFitItsText() throws IOException {
    write("One.\n\nTwo.\n");
    Files.writeString(folder.resolve("news.tsv"), "0\t-\t\n");

    assertThat(run("--score", folder.toString())).isEqualTo(1);

    assertThat(err.toString(UTF_8)).contains("expected 2 lines, one for each paragraph, found 1");
  }

  @Test
  void leavesOutWhatPagesPrintAroundAnArticle() throws IOException {
    write("Battlegroup Latvia trains.\n\nSubmit a Tip\n");

    assertThat(run(file.toString())).isZero();

    assertThat(lines().getLast()).isEqualTo("1\t-\t");
  }

  @Test
  void learnsTheWeightsThatShip() throws IOException {
    assertThat(run("--learn", "src/test/resources/gold/tuning")).isZero();

    assertThat(out.toString(UTF_8))
        .as("the rules or traits have changed: learn the weights anew, see docs/matching.md")
        .isEqualTo(Files.readString(SHIPPED_WEIGHTS));
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
  }

  private int run(String... args) {
    return MatchCommand.run(List.of(args), GEODATA, printer(out), printer(err));
  }

  private List<String> lines() {
    return out.toString(UTF_8).lines().toList();
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }
}
