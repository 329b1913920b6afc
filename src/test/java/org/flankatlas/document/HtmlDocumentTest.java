package org.flankatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocumentTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head>
        <title>Second corps | Prism</title>
        <meta property="og:title" content="Second corps">
        <meta property="og:site_name" content="Prism">
        <meta property="article:published_time" content="2026-05-22T23:30:00-04:00">
        <link rel="canonical" href="https://www.prismnews.com/news/second-corps">
        <style>p { color: red }</style><script>var a = "<p>no</p>";</script>
      </head><body onload="alert(1)">
        <a href="#main">Skip to content</a>
        <header><a href="/">Prism</a><nav><ul><li>News<li>World</ul></nav></header>
        <div id="cookie-banner"><p>This page would like to remember you.</p></div>
        <main id="main">
          <article>
            <header><h1>Second <em>corps</em></h1><p>NATO is moving.</p></header>
            <p>Canada
               leads in&nbsp;Latvia<!-- comment -->.<br>Germany in Lithuania.<br><br>And more.</p>
            <noscript><p>Turn scripts on</p></noscript><template><p>no</p></template>
            <iframe srcdoc="<p>no</p>">frame</iframe>
            <table><tr><th>Nation</th><td>Canada</td></tr></table>
            <blockquote><p>We stand.</p><footer>— A general</footer></blockquote>
            <aside><p>Another story</p></aside>
            <p>Share this</p>
          </article>
        </main>
        <form><label>Mail <input value="x"></label><button>Send</button></form>
        <footer>Some small print</footer>
        <p hidden>Unseen</p>
      </body></html>
      """;

  @Test
  void takesTheArticleInItsOrder() {
    assertThat(texts(read(PAGE), false))
        .containsExactly(
            "Second corps",
            "NATO is moving.",
            "Canada leads in Latvia. Germany in Lithuania.",
            "And more.",
            "Nation Canada",
            "We stand.",
            "— A general");
  }

  @Test
  void marksWhatStandsAroundTheArticle() {
    assertThat(texts(read(PAGE), true))
        .containsExactly(
            "Skip to content",
            "Prism",
            "News",
            "World",
            "This page would like to remember you.",
            "Another story",
            "Share this",
            "Mail Send",
            "Some small print",
            "Unseen");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Document document = read(PAGE);

    assertThat(document.title()).isEqualTo("Second corps");
    assertThat(document.publisher()).isEqualTo("Prism");
    assertThat(document.published()).isEqualTo(LocalDate.of(2026, 5, 22));
    assertThat(document.url()).isEqualTo(URI.create("https://www.prismnews.com/news/second-corps"));
  }

  @Test
  void readsWhatThePageSaysInJsonLd() {
    Document document =
        read(
            """
            <script type="application/ld+json">{"@graph": [{"name": "Prism"}, {"headline": "Second
             corps", "datePublished": "2026-05-22", "url": "https://www.prismnews.com/n",
             "publisher": {"name": "Prism"}}]}</script><p>Words
            """
                .replace("\n ", " "));

    assertThat(document.title()).isEqualTo("Second corps");
    assertThat(document.publisher()).isEqualTo("Prism");
    assertThat(document.published()).isEqualTo(LocalDate.of(2026, 5, 22));
    assertThat(document.url()).isEqualTo(URI.create("https://www.prismnews.com/n"));
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), 22 May, '{'",
    "/news/second-corps, 2026-13-45, '[[[['",
    "'http://a b/', 2026, '{\"headline\": 7, \"url\": []}'"
  })
  void ignoresWhatMakesNoSenseInAHead(String url, String date, String json) {
    Document document =
        read(
            """
            <link rel=canonical href="%s"><meta property="article:published_time" content="%s">
            <script type="application/ld+json">%s</script><p>Words"""
                .formatted(url, date, json));

    assertThat(document)
        .isEqualTo(new Document(null, null, null, null, List.of(new Paragraph("Words", false))));
  }

  @Test
  void keepsAnArticleThatStandsInAForm() {
    String text = "A long paragraph of the article that fills the page. ".repeat(5).strip();

    Document document =
        read("<form><div class='share-page'><nav>Home page</nav><p>" + text + "</p></div></form>");

    assertThat(texts(document, false)).containsExactly(text);
  }

  @Test
  void keepsLinesOfPreformattedText() {
    assertThat(texts(read("<pre>Canada: Latvia\nGermany: Lithuania</pre><p>a\nb</p>"), false))
        .containsExactly("Canada: Latvia", "Germany: Lithuania", "a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "b", "blockquote", "ul><li", "font", "x-y", "svg"})
  void readsElementsThatLieAHundredThousandDeep(String element) {
    String deep = ("<" + element + ">").repeat(100_000) + "Deep";

    assertThat(texts(read("<p>Words</p>" + deep), false)).first().isEqualTo("Words");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<table><tr><td>", "<i><b><u><s>", "<TABLE>"})
  void refusesMoreElementsThanAPageHas(String tags) {
    String html = "<p>Words</p>" + tags.repeat(80_000);

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(html))
        .withMessage(
            "page.html has more than 300,000 tags or 5,000 tables; paste its text instead.");
  }

  @Test
  void takesReferencesToUnseenCharactersAsNothing() {
    assertThat(texts(read("<p>La&#x202E;tv&#0;&#8203;ia &lt;b&gt; &amp;amp;</p>"), false))
        .containsExactly("Latvia <b> &amp;");
  }

  private static Document read(String html) {
    return Documents.read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> texts(Document document, boolean furniture) {
    return document.paragraphs().stream()
        .filter(paragraph -> paragraph.furniture() == furniture)
        .map(Paragraph::text)
        .toList();
  }
}
