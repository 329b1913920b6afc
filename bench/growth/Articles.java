import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.flankatlas.article.NewArticle;
import org.flankatlas.article.NewArticle.Paragraph;

/** Articles made from templates of our own: the same number gives the same article, always. */
final class Articles {

  private static final List<String> PUBLISHERS =
      List.of(
          "Amber Coast Courier",
          "Daugava Dispatch",
          "Narva Notebook",
          "Northern Signal",
          "Oder Observer",
          "Vistula Review");

  private static final List<String> SUBJECTS =
      List.of(
          "The battlegroup in Estonia",
          "The battlegroup in Latvia",
          "The battlegroup in Lithuania",
          "The battlegroup in Poland",
          "The Canadian-led battlegroup",
          "The German-led battlegroup",
          "Multinational Corps Northeast",
          "The Szczecin headquarters",
          "The four battlegroups",
          "The garrison at Ādaži",
          "The garrison at Tapa",
          "The proposed second Baltic corps");

  private static final List<String> DEEDS =
      List.of(
          "rehearsed a river crossing with %d vehicles",
          "took in %d soldiers from its allies",
          "fired its guns on the range for %d hours",
          "moved %d kilometres by road and rail in one night",
          "opened its gates to %d visitors from nearby towns",
          "stored %d tonnes of winter supplies");

  private static final List<String> AFTERWARDS =
      List.of(
          "It will stay in the field until the first frost.",
          "Its commander spoke of slow and steady work.",
          "Officials gave no further figures.",
          "The exercise ends next week.",
          "Neighbours heard the noise and slept badly.");

  private static final List<String> OTHERWISE =
      List.of(
          "Parliament voted on a road budget of %d million, with the vote closer than expected.",
          "Rain fell for %d days, and the ferry to the islands ran late on most of them.",
          "A bakery in the old town sold %d loaves on market day.",
          "The railway replaced %d sleepers between two quiet stations.",
          "Teachers asked for %d more classrooms before the autumn term.",
          "The port handled %d ships, one more than in the month before.");

  private Articles() {}

  /** The article of a number. */
  static NewArticle article(int number) {
    SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
    List<Paragraph> paragraphs = new ArrayList<>();
    int count = random.nextInt(8, 17);
    for (int i = 0; i < count; i++) {
      String text = random.nextInt(10) < 4 ? mention(random) : filler(random);
      paragraphs.add(new Paragraph(text + " This was paragraph " + (i + 1) + ".", false));
    }
    paragraphs.add(new Paragraph("Report " + number + " of our daily series.", true));
    return new NewArticle(
        "Daily report " + number + ": " + pick(PUBLISHERS, random) + " looks around",
        pick(PUBLISHERS, random),
        LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3400)),
        URI.create("https://reports.example/" + number),
        "Made from templates for measuring",
        paragraphs);
  }

  private static String mention(SplittableRandom random) {
    String deed = pick(DEEDS, random).formatted(random.nextInt(20, 900));
    return pick(SUBJECTS, random) + " " + deed + ". " + pick(AFTERWARDS, random) + " " + filler(random);
  }

  private static String filler(SplittableRandom random) {
    String first = pick(OTHERWISE, random).formatted(random.nextInt(2, 400));
    return first + " " + pick(OTHERWISE, random).formatted(random.nextInt(2, 400));
  }

  private static String pick(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
