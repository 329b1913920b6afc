package org.flankatlas.posture;

import java.util.List;
import java.util.Optional;

/** Looks the posture up. Lists are in the order of the shipped files, superiors first. */
public interface PostureCatalog {

  List<Formation> formations();

  Optional<Formation> formation(String id);

  List<Nation> nations();

  /** The nation of that id; an id that a valid posture names always has one. */
  Nation nation(String id);

  List<Area> areas();

  /** The drawn symbol of a code; a code that a valid posture names always has one. */
  Symbol symbol(String sidc);

  /** Every claim about a formation, in the order of {@link Claim.Property}. */
  List<Claim> claimsOf(String formationId);

  /** Every event, oldest first. */
  List<Event> events();
}
