package org.flankatlas.ui;

import com.vaadin.flow.component.html.Span;
import org.flankatlas.posture.Nation;
import org.flankatlas.snapshot.FileAddresses;

/** A nation's flag and name, never parted by a line's end. */
class NationLabel extends Span {

  NationLabel(Nation nation, FileAddresses addresses) {
    addClassName("nation");
    add(new Flag(nation, addresses), new Span(nation.name()));
  }
}
