package org.flankatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankatlas.access.CurrentPerson;
import org.flankatlas.access.FormToken;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.briefing.StoredBriefing;
import org.flankatlas.deck.Decks;
import org.flankatlas.snapshot.Words;
import org.flankatlas.viewer.SchemeCookie;
import org.flankatlas.viewer.ViewerPages;
import org.flankatlas.viewer.ViewerPages.Setting;
import org.flankatlas.viewer.ViewerSettings;
import org.flankatlas.viewer.ViewerSettings.Csrf;
import org.flankatlas.viewer.ViewerSettings.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pages that play a briefing. Everybody may play one; the speaker's notes, and what it
 * takes to let an audience follow, are given to editors alone.
 */
@RestController
class BriefingPages {

  private final Briefings briefings;
  private final Decks decks;
  private final ViewerPages pages;
  private final CurrentPerson person;

  BriefingPages(Briefings briefings, Decks decks, ViewerPages pages, CurrentPerson person) {
    this.briefings = briefings;
    this.decks = decks;
    this.pages = pages;
    this.person = person;
  }

  /** Leads to the first briefing. */
  @GetMapping("/briefing")
  ResponseEntity<String> first(HttpServletRequest request) {
    return briefings.all().stream()
        .findFirst()
        .map(it -> URI.create("briefing/" + it.briefing().id()))
        .map(address -> ResponseEntity.status(HttpStatus.FOUND).location(address).<String>build())
        .orElseGet(() -> gone(request));
  }

  @GetMapping("/briefing/{id}")
  ResponseEntity<String> page(@PathVariable String id, HttpServletRequest request) {
    Optional<StoredBriefing> stored = briefings.briefing(id);
    if (stored.isEmpty()) {
      return gone(request);
    }
    boolean mayWrite = person.mayWrite();
    ViewerSettings settings =
        ViewerSettings.of(mode(request), mayWrite, mayWrite ? csrf(request) : null);
    return answer(
        HttpStatus.OK,
        pages.page(decks.deck(stored.get().briefing(), mayWrite), settings, setting(request)));
  }

  private ResponseEntity<String> gone(HttpServletRequest request) {
    return answer(
        HttpStatus.NOT_FOUND,
        pages.notice(
            Words.of("follow.nobriefing"), Words.of("follow.nobriefinghint"), setting(request)));
  }

  private static Mode mode(HttpServletRequest request) {
    return Stream.of(Mode.CONSOLE, Mode.QUIZ)
        .filter(mode -> request.getParameterMap().containsKey(mode.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(Mode.PLAY);
  }

  private static @Nullable Csrf csrf(HttpServletRequest request) {
    return FormToken.of(request).map(it -> new Csrf(it.header(), it.value())).orElse(null);
  }

  static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
        .cacheControl(CacheControl.noStore())
        .body(html);
  }

  static Setting setting(HttpServletRequest request) {
    return new Setting(request.getContextPath() + "/", SchemeCookie.of(request.getCookies()));
  }
}
