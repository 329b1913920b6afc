package org.flankatlas.snapshot;

import java.util.Locale;

/** A part of the basemap that a person may switch off. */
public enum GroundPart {
  RELIEF,
  DEPTHS,
  REGIONS,
  NAMES;

  /** Its name in a snapshot. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
