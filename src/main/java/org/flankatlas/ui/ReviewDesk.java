package org.flankatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/**
 * What an editor works at: tells which key was pressed anywhere on the page, unless a person is
 * typing, and which words are chosen inside the element that has the attribute {@link #WORDS}.
 */
@Tag("review-desk")
@JsModule("./review-desk/review-desk.ts")
class ReviewDesk extends HtmlContainer {

  /** Marks the element whose words can be chosen. */
  static final String WORDS = "data-words";

  Registration addKeyListener(ComponentEventListener<KeyEvent> listener) {
    return addListener(KeyEvent.class, listener);
  }

  Registration addWordsListener(ComponentEventListener<WordsEvent> listener) {
    return addListener(WordsEvent.class, listener);
  }

  /** A key with a meaning was pressed. */
  @DomEvent("desk-key")
  public static class KeyEvent extends ComponentEvent<ReviewDesk> {

    private final String key;

    public KeyEvent(
        ReviewDesk source, boolean fromClient, @EventData("event.detail.key") String key) {
      super(source, fromClient);
      this.key = key;
    }

    /** The key: a letter in lower case, a digit, "+", "enter" or "escape". */
    String key() {
      return key;
    }
  }

  /** Other words were chosen, or none. */
  @DomEvent("words-chosen")
  public static class WordsEvent extends ComponentEvent<ReviewDesk> {

    private final int start;
    private final int end;

    public WordsEvent(
        ReviewDesk source,
        boolean fromClient,
        @EventData("event.detail.start") int start,
        @EventData("event.detail.end") int end) {
      super(source, fromClient);
      this.start = start;
      this.end = end;
    }

    /** Offset of the first character, as the browser says; untrusted. */
    int start() {
      return start;
    }

    /** Offset after the last character, equal to the start where none are chosen; untrusted. */
    int end() {
      return end;
    }
  }
}
