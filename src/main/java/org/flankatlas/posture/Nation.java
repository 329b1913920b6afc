package org.flankatlas.posture;

/**
 * A country that leads or hosts a formation.
 *
 * @param id ISO 3166-1 alpha-2 in lower case
 * @param name its English name, as a sentence uses it without an article
 * @param colour the one colour that tells it apart as a lead nation, as a CSS hexadecimal value
 */
public record Nation(String id, String name, String colour) {

  public Nation {
    if (!id.matches("[a-z]{2}")) {
      throw new IllegalArgumentException("nation id must be two lower-case letters, is " + id);
    }
    if (!colour.matches("#[0-9a-f]{6}")) {
      throw new IllegalArgumentException("colour of " + id + " must be #rrggbb, is " + colour);
    }
  }
}
