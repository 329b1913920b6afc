package org.flankatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.flankatlas.snapshot.Words;

/** What a page shows where no script runs: all steps below each other, then the sources. */
final class ReadingPage {

  /** The longer side of a picture, px. */
  private static final int PICTURE_PX = 1_000;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final StringBuilder html = new StringBuilder();

  private ReadingPage() {}

  static String of(Handout handout, Instant made, String sha256) {
    ReadingPage page = new ReadingPage();
    page.addHead(handout);
    for (int i = 0; i < handout.pages().size(); i++) {
      page.addStep(i + 1, handout.pages().get(i));
    }
    page.addSources(handout);
    page.add("<footer class=\"made\"><p>%s</p>\n", handout.credit());
    page.add("<p>%s ", Words.of("export.made", MOMENT.format(made)));
    page.add("%s <code>%s</code></p></footer>\n", Words.of("export.checksum"), sha256);
    return page.html.toString();
  }

  /** The fonts and the style of reading, which the viewer's own style overrules. */
  static String style(Viewer viewer) {
    String fonts = viewer.fonts().stream().map(WebFont::rule).collect(Collectors.joining());
    return fonts + own("reading-page.css") + Markup.style(viewer.style());
  }

  private void addHead(Handout handout) {
    add("<header><h1>%s</h1>", handout.title());
    for (String paragraph : handout.summary().split("\n+")) {
      add("<p>%s</p>", paragraph);
    }
    html.append("</header>\n");
  }

  private void addStep(int number, Page page) {
    html.append("<section class=\"step\" id=\"step-").append(number).append("\">\n");
    add("<h2>%s</h2>\n", page.headline());
    addPicture(page);
    for (Quoted quoted : page.quotations()) {
      add("<blockquote><p>%s</p><cite>%s ", quoted.text(), quoted.source());
      String source = String.valueOf(quoted.sourceNumber());
      add("<a href=\"#source-%s\">[%s]</a></cite></blockquote>\n", source, source);
    }
    page.missing().forEach(missing -> add("<p class=\"missing\">%s</p>\n", missing));
    String notes = page.notes();
    if (notes != null) {
      add("<aside class=\"notes\"><h3>%s</h3>", Words.of("export.notes"));
      for (String paragraph : notes.split("\n+")) {
        add("<p>%s</p>", paragraph);
      }
      html.append("</aside>\n");
    }
    html.append("</section>\n");
  }

  private void addPicture(Page page) {
    Picture picture = Picture.of(page.picture()).forPage(PICTURE_PX);
    html.append("<img width=\"").append(picture.widthPx());
    html.append("\" height=\"").append(picture.heightPx());
    html.append("\" src=\"");
    html.append(new ServedFile(picture.mediaType(), picture.bytes()).dataAddress());
    add("\" alt=\"%s\">\n", Words.of("export.picture", page.headline()));
  }

  private void addSources(Handout handout) {
    add("<section class=\"sources\"><h2>%s</h2>\n<ul>\n", Words.of("export.sources"));
    for (SourceLine source : handout.sources()) {
      String number = String.valueOf(source.number());
      add("<li id=\"source-%s\">[%s] %s<br>", number, number, source.title());
      add("<small>%s", source.particulars());
      String link = source.link();
      if (link != null) {
        add("<br><a href=\"%s\" rel=\"noreferrer\">%s</a>", link, link);
      }
      html.append("</small></li>\n");
    }
    html.append("</ul></section>\n");
  }

  /** Appends markup with plain texts in it. */
  private void add(String markup, String... plain) {
    Object[] texts = new Object[plain.length];
    for (int i = 0; i < plain.length; i++) {
      texts[i] = Markup.text(plain[i]);
    }
    html.append(String.format(Locale.ROOT, markup, texts));
  }

  private static String own(String file) {
    try (InputStream in =
        Optional.ofNullable(ReadingPage.class.getResourceAsStream(file)).orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }
}
