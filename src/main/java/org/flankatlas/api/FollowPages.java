package org.flankatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import org.flankatlas.briefing.Briefings;
import org.flankatlas.deck.Deck;
import org.flankatlas.deck.Decks;
import org.flankatlas.live.LiveShowing;
import org.flankatlas.live.LiveShowings;
import org.flankatlas.live.RefusedShowingException;
import org.flankatlas.live.RefusedShowingException.Reason;
import org.flankatlas.snapshot.Words;
import org.flankatlas.viewer.ViewerPages;
import org.flankatlas.viewer.ViewerSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the page on which an audience follows. It never holds notes, whoever asks for it. */
@RestController
class FollowPages {

  private final LiveShowings showings;
  private final Briefings briefings;
  private final Decks decks;
  private final ViewerPages pages;

  FollowPages(LiveShowings showings, Briefings briefings, Decks decks, ViewerPages pages) {
    this.showings = showings;
    this.briefings = briefings;
    this.decks = decks;
    this.pages = pages;
  }

  @GetMapping("/follow/{code}")
  ResponseEntity<String> page(@PathVariable String code, HttpServletRequest request) {
    try {
      LiveShowing showing = showings.find(code);
      Deck deck =
          briefings
              .version(showing.briefingId(), showing.version())
              .map(stored -> decks.deck(stored.briefing(), false))
              .orElseThrow(() -> new RefusedShowingException(Reason.ENDED));
      return BriefingPages.answer(
          HttpStatus.OK,
          pages.page(
              deck, ViewerSettings.following(showing.code()), BriefingPages.setting(request)));
    } catch (RefusedShowingException e) {
      boolean ended = e.reason() == Reason.ENDED;
      String title = Words.of(ended ? "follow.ended" : "follow.unknown");
      String sentence = Words.of(ended ? "follow.endedhint" : "follow.unknownhint");
      return BriefingPages.answer(
          ended ? HttpStatus.GONE : HttpStatus.NOT_FOUND,
          pages.notice(title, sentence, BriefingPages.setting(request)));
    }
  }
}
