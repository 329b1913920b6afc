package org.flankatlas.ui;

import java.util.Locale;

/** A part of the basemap that a person may switch off. */
enum GroundPart {
  RELIEF,
  DEPTHS,
  REGIONS,
  NAMES;

  /** Its name in a snapshot. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
