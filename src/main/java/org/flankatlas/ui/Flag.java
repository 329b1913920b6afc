package org.flankatlas.ui;

import com.vaadin.flow.component.html.Image;
import org.flankatlas.posture.Nation;

/** A nation's flag beside its name; it says nothing that the name does not. */
class Flag extends Image {

  Flag(Nation nation, Addresses addresses) {
    super(addresses.flag(nation), "");
    addClassName("flag");
  }
}
