package org.flankatlas.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flankatlas.posture.Formation;
import org.jspecify.annotations.Nullable;

/**
 * The names by which texts speak of formations: a closed list, kept as data in {@code
 * geodata/posture/gazetteer.json}.
 *
 * <p>Names are written as a careful text writes them. Letter case, diacritics, hyphens and the form
 * of apostrophes make no difference when a text is read, with two exceptions: a name of one word in
 * capitals ("US") must stand in capitals, and a base of one word must begin with a capital.
 *
 * <p>Valid by construction: every id that one part names exists in another, and no name speaks of
 * two formations.
 *
 * @param about what the file holds and where it comes from
 * @param countries countries that lead, host, or must be told apart from those that do
 * @param groups formations that a text names together
 * @param others formations that are none of the atlas's, which texts name beside them
 * @param formations the formations, in the order in which matches are listed
 */
public record Gazetteer(
    String about,
    List<Country> countries,
    List<Group> groups,
    List<Other> others,
    List<Entry> formations) {

  /** Ends a word of which only the beginning counts: "Rukl*" is Rukla, Ruklos and Rukloje. */
  public static final String ANY_END = "*";

  public Gazetteer {
    countries = GazetteerCheck.present(countries, "gazetteer", "countries");
    groups = GazetteerCheck.present(groups, "gazetteer", "groups");
    others = GazetteerCheck.present(others, "gazetteer", "others");
    formations = GazetteerCheck.present(formations, "gazetteer", "formations");
    Set<String> countryIds =
        GazetteerCheck.distinct(countries.stream().map(Country::id), "country");
    Set<String> formationIds =
        GazetteerCheck.distinct(formations.stream().map(Entry::id), "formation");
    for (Entry entry : formations) {
      GazetteerCheck.known(entry.leadNationIds(), countryIds, entry.id(), "leadNationIds");
      GazetteerCheck.known(entry.contributorIds(), countryIds, entry.id(), "contributorIds");
      if (entry.hostNationId() != null) {
        GazetteerCheck.known(List.of(entry.hostNationId()), countryIds, entry.id(), "hostNationId");
      }
    }
    groups.forEach(
        group -> GazetteerCheck.known(group.formationIds(), formationIds, "group", "formationIds"));
    GazetteerCheck.refuseSharedNames(formations);
  }

  /**
   * A country.
   *
   * @param id ISO 3166-1 alpha-2 in lower case
   * @param names its names, its adjective and its armed forces ("Canada", "Canadian", "CAF")
   * @param metonyms places that stand for it in a text about forces ("London", "Masuria")
   */
  public record Country(String id, List<String> names, List<String> metonyms) {
    public Country {
      names = GazetteerCheck.words(names, id, "names");
      metonyms = GazetteerCheck.words(metonyms, id, "metonyms");
    }
  }

  /**
   * Formations that a text names together.
   *
   * @param adjectives what stands before the noun ("Baltic" in "the Baltic battlegroups")
   * @param places what stands after "in" ("the Baltic states")
   * @param formationIds the formations
   */
  public record Group(List<String> adjectives, List<String> places, List<String> formationIds) {
    public Group {
      adjectives = GazetteerCheck.words(adjectives, "group", "adjectives");
      places = GazetteerCheck.words(places, "group", "places");
      formationIds = GazetteerCheck.present(formationIds, "group", "formationIds");
    }
  }

  /**
   * Formations of one kind that are none of the atlas's, so that "the corps" after them is theirs.
   *
   * @param kind what they are
   * @param names their names, and towns that stand for them in a text about forces
   * @param sources where the names were read
   */
  public record Other(Formation.Kind kind, List<String> names, List<String> sources) {
    public Other {
      names = GazetteerCheck.words(names, "other", "names");
      sources = GazetteerCheck.present(sources, "other", "sources");
    }
  }

  /**
   * A formation and what names it.
   *
   * @param id the formation
   * @param kind what it is
   * @param hostNationId the country it is based in; null where it has no place
   * @param leadNationIds the countries that lead it
   * @param contributorIds other countries whose soldiers serve or served in it
   * @param otherForces whether a lead nation keeps other forces in the host nation, so that the two
   *     together tell less
   * @param names its own names, apart from "battlegroup" with its country, which needs no entry
   * @param bases places whose name alone speaks of it
   * @param seats places that speak of it only beside its noun ("the Szczecin headquarters")
   * @param commanders the people who command or commanded it
   * @param operations national names of the mission
   * @param sources where the names were read
   */
  public record Entry(
      String id,
      Formation.Kind kind,
      @Nullable String hostNationId,
      List<String> leadNationIds,
      List<String> contributorIds,
      boolean otherForces,
      List<String> names,
      List<String> bases,
      List<String> seats,
      List<String> commanders,
      List<String> operations,
      List<String> sources) {
    public Entry {
      leadNationIds = GazetteerCheck.present(leadNationIds, id, "leadNationIds");
      contributorIds = GazetteerCheck.present(contributorIds, id, "contributorIds");
      names = GazetteerCheck.words(names, id, "names");
      bases = GazetteerCheck.words(bases, id, "bases");
      seats = GazetteerCheck.words(seats, id, "seats");
      commanders = GazetteerCheck.words(commanders, id, "commanders");
      operations = GazetteerCheck.words(operations, id, "operations");
      sources = GazetteerCheck.present(sources, id, "sources");
    }

    Stream<String> allNames() {
      return Stream.of(names, bases, seats, commanders, operations).flatMap(List::stream);
    }
  }
}
