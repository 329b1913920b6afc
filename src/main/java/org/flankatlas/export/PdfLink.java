package org.flankatlas.export;

/**
 * Words that lead somewhere.
 *
 * @param text the words, without spaces
 * @param target an address on the web, or "#" and the name of a place in the document
 */
record PdfLink(String text, String target) {

  boolean staysInside() {
    return target.startsWith("#");
  }
}
