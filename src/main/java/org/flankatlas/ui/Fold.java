package org.flankatlas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/**
 * A part of a view that is folded at first. What is in it is made when it is first opened: most
 * readers never do, and each tab that is open holds what was made for it.
 */
abstract class Fold extends NativeDetails {

  private boolean made;

  Fold(String summary) {
    setSummaryText(summary);
    addToggleListener(event -> makeOnce());
  }

  private void makeOnce() {
    if (isOpen() && !made) {
      made = true;
      setContent(content());
    }
  }

  /** Makes what is in it; called once. */
  abstract Component content();
}
