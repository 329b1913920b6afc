package org.flankatlas.geodata;

/**
 * Something wrong in a shipped file.
 *
 * @param file the file, relative to the data folder
 * @param feature the feature or entry in it, by id where it has one
 * @param field the field of the entry; empty where the whole entry is meant
 * @param found what stands there
 * @param expected what should
 */
public record Problem(String file, String feature, String field, String found, String expected) {

  /** Without the file, where that is known. */
  String inFile() {
    String place = field.isEmpty() ? feature : feature + ", " + field;
    return "%s: found %s; expected %s".formatted(place, found, expected);
  }

  @Override
  public String toString() {
    return file + ": " + inFile();
  }
}
