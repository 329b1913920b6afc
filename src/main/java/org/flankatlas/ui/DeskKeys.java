package org.flankatlas.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** Where a briefing is made: tells what a person wishes by key, unless they are typing. */
@Tag("briefing-desk")
@JsModule("./briefing-desk.ts")
class DeskKeys extends HtmlContainer {

  Registration addWishListener(ComponentEventListener<WishEvent> listener) {
    return addListener(WishEvent.class, listener);
  }

  /** A key with a meaning was pressed. */
  @DomEvent("desk-wish")
  public static class WishEvent extends ComponentEvent<DeskKeys> {

    private final String wish;

    public WishEvent(
        DeskKeys source, boolean fromClient, @EventData("event.detail.wish") String wish) {
      super(source, fromClient);
      this.wish = wish;
    }

    /**
     * "undo" or "redo" or, among the steps, "previous", "next", "first", "last", "earlier", "later"
     * or "remove"; untrusted.
     */
    String wish() {
      return wish;
    }
  }
}
