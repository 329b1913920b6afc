package org.flankatlas.snapshot;

import java.util.Locale;

/** A part of the basemap that a person may switch off. */
public enum GroundPart {
  RELIEF,
  DEPTHS,
  REGIONS,
  NAMES;

  /** Its name in a snapshot. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of that name in a snapshot. */
  public static GroundPart of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
