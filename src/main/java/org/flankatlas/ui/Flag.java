package org.flankatlas.ui;

import com.vaadin.flow.component.html.Image;
import org.flankatlas.posture.Nation;
import org.flankatlas.snapshot.FileAddresses;

/** A nation's flag beside its name; it says nothing that the name does not. */
class Flag extends Image {

  Flag(Nation nation, FileAddresses addresses) {
    super(addresses.flag(nation), "");
    addClassName("flag");
  }
}
