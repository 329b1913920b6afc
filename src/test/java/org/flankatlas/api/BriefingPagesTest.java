package org.flankatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.flankatlas.access.EditorsOnly;
import org.flankatlas.briefing.Briefing;
import org.flankatlas.briefing.BriefingShelf;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.Shown;
import org.flankatlas.briefing.Step;
import org.flankatlas.posture.Span;
import org.flankatlas.posture.Support.Quotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages that play briefings, asked for over HTTP. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:briefing-pages")
class BriefingPagesTest {

  private static final String SHIPPED = "second-baltic-corps";
  private static final String NOTE = "Suwałki corridor, the short land border";

  @Autowired private WebApplicationContext context;
  @Autowired private Briefings briefings;
  @Autowired private BriefingShelf shelf;
  private MockMvc mvc;

  @BeforeEach
  void open() {
    mvc = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void givesAPageThatCanBeReadWithScriptsOff() throws Exception {
    String body = page("/briefing/" + SHIPPED).replaceAll("(?s)<script.*", "");

    assertThat(body)
        .contains("<h1>NATO’s second Baltic corps in ten steps</h1>")
        .contains("<h2>Canada leads in Latvia</h2>")
        .contains("<blockquote><p>Canada leads the battlegroup in Latvia, the United Kingdom")
        .contains("Prism, ¶ 5</cite>")
        .contains("https://www.prismnews.com/news/");
  }

  @Test
  void leadsToTheFirstBriefing() throws Exception {
    mvc.perform(get("/briefing"))
        .andExpect(status().isFound())
        .andExpect(header().string("Location", "briefing/" + SHIPPED));
  }

  @Test
  void holdsTheDeckWithAMapForEveryStep() throws Exception {
    JsonNode deck = json(page("/briefing/" + SHIPPED), "deck");

    assertThat(deck.get("steps")).hasSize(10);
    JsonNode latvia = deck.at("/steps/4");
    assertThat(latvia.at("/snapshot/selectedId").stringValue()).isEqualTo("bg-latvia");
    assertThat(latvia.at("/snapshot/camera/serial").intValue()).isEqualTo(5);
    assertThat(latvia.at("/snapshot/camera/westDeg").doubleValue()).isEqualTo(20.9);
    assertThat(latvia.at("/snapshot/markers").valueStream())
        .filteredOn(marker -> !marker.get("dimmed").booleanValue())
        .extracting(marker -> marker.get("id").stringValue())
        .containsExactly("bg-latvia");
    assertThat(latvia.get("missing")).isEmpty();
    assertThat(deck.at("/formations/2/passages/0/marks/0")).hasSize(2);
    assertThat(deck.at("/formations/2/leadNations/0/name").stringValue()).isEqualTo("Canada");
    assertThat(deck.at("/articles/0/publisher").stringValue()).isEqualTo("Prism");
  }

  @Test
  void keepsTheNotesForEditors() throws Exception {
    String anybody = page("/briefing/" + SHIPPED);
    assertThat(anybody).doesNotContain(NOTE);
    assertThat(json(anybody, "deck").at("/steps/0/notes").isNull()).isTrue();
    assertThat(json(anybody, "viewer").get("editor").booleanValue()).isFalse();

    signIn();

    String editor = page("/briefing/" + SHIPPED);
    assertThat(json(editor, "deck").at("/steps/0/notes").stringValue()).contains(NOTE);
    assertThat(json(editor, "viewer").get("editor").booleanValue()).isTrue();
  }

  @Test
  void opensAsConsoleAndAsQuizAndInTheChosenScheme() throws Exception {
    assertThat(mode("/briefing/" + SHIPPED)).isEqualTo("play");
    assertThat(mode("/briefing/" + SHIPPED + "?console")).isEqualTo("console");
    assertThat(mode("/briefing/" + SHIPPED + "?quiz")).isEqualTo("quiz");
    mvc.perform(get("/briefing/" + SHIPPED).cookie(new Cookie("atlas-scheme", "dark")))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("theme=\"dark\"")));
    mvc.perform(get("/briefing/" + SHIPPED).cookie(new Cookie("atlas-scheme", "\"><script>")))
        .andExpect(content().string(org.hamcrest.Matchers.containsString("<html lang=\"en\">")));
  }

  @Test
  void givesFilesWithNotesToEditorsAlone() throws Exception {
    mvc.perform(taken("handout.pdf", 10).param("notes", "true")).andExpect(status().isForbidden());

    signIn();

    assertThat(file("file.html?notes=true")).contains(NOTE);
    assertThat(file("file.html")).doesNotContain(NOTE);
  }

  @Test
  void refusesAFileWithoutAPictureOfEveryStep() throws Exception {
    mvc.perform(taken("slides.pptx", 9))
        .andExpect(status().isBadRequest())
        .andExpect(
            content().string("A briefing of 10 steps needs as many pictures; there are 9.\n"));
  }

  @Test
  void saysThatThereIsNoSuchBriefing() throws Exception {
    mvc.perform(get("/briefing/nothing"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(org.hamcrest.Matchers.containsString("No such briefing")));
  }

  @Test
  void showsAStepWhoseFormationAndQuotationAreGoneWithANote() throws Exception {
    signIn();
    Step step = briefings.briefing(SHIPPED).orElseThrow().briefing().steps().getFirst();
    Step gone =
        new Step(
            "<script>alert(1)</script>",
            step.camera(),
            new Shown(
                List.of("bg-gone"),
                List.of("area-gone"),
                List.of("overlay-gone"),
                List.of(),
                true,
                false,
                List.of()),
            "bg-gone",
            List.of(
                new Quotation(SHIPPED, 5, new Span(0, 5), "Words"),
                new Quotation(SHIPPED, 99, new Span(0, 5), "Words"),
                new Quotation("gone", 1, new Span(0, 5), "Words")),
            "",
            1);
    shelf.add(new Briefing("gone", "Gone", "", List.of(gone)), "Ada");

    String page = page("/briefing/gone");

    JsonNode shown = json(page, "deck").at("/steps/0");
    assertThat(shown.at("/snapshot/markers")).hasSize(5);
    assertThat(shown.at("/snapshot/selectedId").isNull()).isTrue();
    assertThat(shown.get("quotations")).isEmpty();
    assertThat(shown.get("missing")).hasSize(6);
    assertThat(page)
        .contains("formation that the atlas no longer has: “bg-gone”.</p>")
        .doesNotContain("<script>alert")
        .doesNotContain("Words");
  }

  private String file(String name) throws Exception {
    return mvc.perform(taken(name, 10))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static MockMultipartHttpServletRequestBuilder taken(String name, int pictures)
      throws IOException {
    MockMultipartHttpServletRequestBuilder request =
        multipart("/api/briefings/" + SHIPPED + "/" + name);
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 50, BufferedImage.TYPE_INT_RGB), "png", picture);
    for (int step = 1; step <= pictures; step++) {
      request.file(
          new MockMultipartFile("pictures", step + ".png", "image/png", picture.toByteArray()));
    }
    return request;
  }

  private static void signIn() {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("Ada", "", "ROLE_" + EditorsOnly.ROLE));
  }

  private String mode(String address) throws Exception {
    return json(page(address), "viewer").get("mode").stringValue();
  }

  private String page(String address) throws Exception {
    return mvc.perform(get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static JsonNode json(String page, String id) {
    Matcher found =
        Pattern.compile("<script type=\"application/json\" id=\"" + id + "\">(.*?)</script>")
            .matcher(page);
    assertThat(found.find()).isTrue();
    return JsonMapper.shared().readTree(found.group(1));
  }
}
