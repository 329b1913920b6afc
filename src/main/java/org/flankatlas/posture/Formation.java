package org.flankatlas.posture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A headquarters or a battlegroup.
 *
 * @param id stable id, used in files, addresses and interfaces
 * @param name full name ("Battlegroup Latvia")
 * @param caption the word beside its symbol on the map ("Latvia")
 * @param kind what it is
 * @param status whether it stands or is proposed
 * @param sidc its APP-6 symbol as a 20-digit symbol identification code
 * @param leadNationIds the framework nations: one for a battlegroup, several for a multinational
 *     corps, none where no source names them
 * @param hostNationId the country it is based in; null for a proposed formation without a place
 * @param site its base; null for a proposed formation without a place
 * @param superiorId the formation it falls under; null for the top and for a proposed formation
 */
public record Formation(
    String id,
    String name,
    String caption,
    Kind kind,
    Status status,
    String sidc,
    List<String> leadNationIds,
    @Nullable String hostNationId,
    @Nullable Site site,
    @Nullable String superiorId) {

  /** What a formation is. */
  public enum Kind {
    HEADQUARTERS,
    BATTLEGROUP,
    CORPS
  }

  /** Whether a formation stands or is only planned. */
  public enum Status {
    PRESENT,
    PROPOSED
  }

  public Formation {
    if (!id.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "formation id must be lower-case letters, digits and hyphens, is " + id);
    }
    if (!sidc.matches("\\d{20}")) {
      throw new IllegalArgumentException("sidc of " + id + " must be 20 digits, is " + sidc);
    }
    leadNationIds = List.copyOf(leadNationIds);
  }
}
