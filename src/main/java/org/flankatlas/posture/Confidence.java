package org.flankatlas.posture;

/** How far an outside source may be trusted. What is trusted less than this is not stated. */
public enum Confidence {
  /** The named source states it. */
  HIGH,
  /** Indirect, older or derived; shown, and marked so. */
  MEDIUM
}
