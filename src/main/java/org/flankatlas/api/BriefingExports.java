package org.flankatlas.api;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.Decks;
import org.flankatlas.export.DeckHandout;
import org.flankatlas.export.ExportRefusedException;
import org.flankatlas.export.Handout;
import org.flankatlas.export.PdfHandout;
import org.flankatlas.export.Slides;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Makes files of briefings from the pictures of their maps, which the reader's browser draws. It
 * keeps nothing, so everybody may ask; files with notes are for editors.
 */
@RestController
class BriefingExports {

  /** How many files are made at a time; more wait, so that memory is bounded. */
  private static final int AT_A_TIME = 2;

  private static final MediaType PPTX =
      MediaType.valueOf(
          "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  private final Briefings briefings;
  private final Decks decks;
  private final BriefingPage page;
  private final CurrentPerson person;
  private final Semaphore makers = new Semaphore(AT_A_TIME, true);

  BriefingExports(Briefings briefings, Decks decks, BriefingPage page, CurrentPerson person) {
    this.briefings = briefings;
    this.decks = decks;
    this.page = page;
    this.person = person;
  }

  @PostMapping("/api/briefings/{id}/handout.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String id,
      @RequestParam List<MultipartFile> pictures,
      @RequestParam(defaultValue = "false") boolean notes) {
    return make(
        id, "pdf", MediaType.APPLICATION_PDF, pictures, notes, (h, d, at) -> PdfHandout.of(h));
  }

  @PostMapping("/api/briefings/{id}/slides.pptx")
  ResponseEntity<byte[]> pptx(
      @PathVariable String id,
      @RequestParam List<MultipartFile> pictures,
      @RequestParam(defaultValue = "false") boolean notes) {
    return make(id, "pptx", PPTX, pictures, notes, (h, d, at) -> Slides.of(h));
  }

  @PostMapping("/api/briefings/{id}/file.html")
  ResponseEntity<byte[]> html(
      @PathVariable String id,
      @RequestParam List<MultipartFile> pictures,
      @RequestParam(defaultValue = "false") boolean notes) {
    return make(id, "html", MediaType.TEXT_HTML, pictures, notes, page::file);
  }

  /** Makes the bytes of a file. */
  interface Maker {
    byte[] make(Handout handout, Deck deck, Instant made) throws IOException;
  }

  private ResponseEntity<byte[]> make(
      String id,
      String extension,
      MediaType type,
      List<MultipartFile> pictures,
      boolean notes,
      Maker maker) {
    StoredBriefing stored =
        briefings
            .briefing(id)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such briefing."));
    if (notes && !person.mayWrite()) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN, "Sign in as an editor to take the notes along.");
    }
    Deck deck = decks.deck(stored.briefing(), notes);
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
    makers.acquireUninterruptibly();
    try {
      byte[] bytes = maker.make(DeckHandout.of(deck, bytes(pictures), today), deck, now);
      return ResponseEntity.ok()
          .contentType(type)
          .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id + "-" + today + "." + extension))
          .body(bytes);
    } catch (IOException e) {
      throw new ResponseStatusException(
          HttpStatus.INTERNAL_SERVER_ERROR, "The file could not be made: " + e.getMessage(), e);
    } finally {
      makers.release();
    }
  }

  @ExceptionHandler
  ResponseEntity<String> answer(ExportRefusedException refusal) {
    return LiveRefusals.sentence(HttpStatus.BAD_REQUEST, String.valueOf(refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<String> answer(ResponseStatusException refusal) {
    return LiveRefusals.sentence(refusal.getStatusCode(), String.valueOf(refusal.getReason()));
  }

  private static List<byte[]> bytes(List<MultipartFile> pictures) throws IOException {
    List<byte[]> all = new ArrayList<>();
    for (MultipartFile picture : pictures) {
      all.add(picture.getBytes());
    }
    return all;
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
