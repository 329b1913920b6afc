package org.flankatlas.export;

import java.awt.Color;

/** Colours of the atlas in its light look, and how paper sets its texts. */
final class Look {

  static final Color PAPER = new Color(0xFDFCF9);
  static final Color INK = new Color(0x1D2733);
  static final Color INK_SOFT = new Color(0x5A6470);
  static final Color LINE = new Color(0xD5D0C6);
  static final Color ACCENT = new Color(0x12457E);
  static final Color CAUTION = new Color(0x8A4B00);

  static final TextStyle TITLE = new TextStyle(Face.SEMIBOLD, 26, 32, INK);
  static final TextStyle HEADLINE = new TextStyle(Face.SEMIBOLD, 17, 22, INK);
  static final TextStyle LABEL = new TextStyle(Face.SEMIBOLD, 9, 13, INK_SOFT);
  static final TextStyle TEXT = new TextStyle(Face.SANS, 10, 15, INK);
  static final TextStyle SUMMARY = new TextStyle(Face.SANS, 12, 18, INK);
  static final TextStyle SMALL = new TextStyle(Face.SANS, 8.5f, 12.5f, INK_SOFT);
  static final TextStyle QUOTATION = new TextStyle(Face.SERIF, 12.5f, 18, INK);
  static final TextStyle WARNING = new TextStyle(Face.SANS, 9.5f, 14, CAUTION);
  static final TextStyle RUNNING = new TextStyle(Face.SANS, 7, 10, INK_SOFT);

  private Look() {}
}
