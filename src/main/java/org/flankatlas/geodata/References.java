package org.flankatlas.geodata;

import java.util.List;
import java.util.Set;

/**
 * Ids that other files may name.
 *
 * @param what what they are ids of ("nation")
 * @param file where they are defined
 * @param ids the ids
 * @param whole whether all ids are known; where the defining file is broken, any id may be right
 */
record References(String what, String file, Set<String> ids, boolean whole) {

  static References of(DataFolder folder, String what, String file, List<String> ids) {
    return new References(what, file, Set.copyOf(ids), !folder.isBroken(file));
  }

  /** Reports an id that is not defined. */
  void check(Entry entry, String field, String id) {
    check(entry.file(), entry.id(), field, id, entry.problems());
  }

  void check(String namedIn, String feature, String field, String id, Problems problems) {
    if (whole && !ids.contains(id)) {
      String article = "aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ";
      String expected = "the id of " + article + what + " in " + file;
      problems.add(namedIn, feature, field, "\"" + id + "\"", expected);
    }
  }
}
