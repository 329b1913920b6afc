package org.flankatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typefaces that are embedded in paper, and how wide they set text. Immutable. */
enum Face {
  /** What the app says. */
  SANS("Inter-Regular"),
  /** What the app says and stresses. */
  SEMIBOLD("Inter-SemiBold"),
  /** What a source says. */
  SERIF("SourceSerif4-Regular");

  /** White square, which stands for a character that no typeface has. */
  static final int UNKNOWN = 0x25A1;

  private static final int CODE_POINTS = 0x10000;

  private final String file;

  /** By code point; 0 for those that it has not got. */
  private final float[] widthsEm;

  Face(String name) {
    file = "fonts/" + name + ".ttf";
    widthsEm = widths();
  }

  /** The font file. */
  InputStream open() {
    return Optional.ofNullable(Face.class.getResourceAsStream(file)).orElseThrow();
  }

  boolean has(int codePoint) {
    return codePoint < CODE_POINTS && widthsEm[codePoint] > 0;
  }

  /** The typeface that sets a character where this one is wanted. */
  Face setting(int codePoint) {
    return has(codePoint) ? this : SANS;
  }

  /** How wide a line of text is at a size of 1. */
  float widthEm(String text) {
    return (float) text.codePoints().mapToDouble(it -> setting(it).width(it)).sum();
  }

  private float width(int codePoint) {
    return widthsEm[has(codePoint) ? codePoint : UNKNOWN];
  }

  private float[] widths() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float em = font.getUnitsPerEm();
      float[] widths = new float[CODE_POINTS];
      for (int it = ' '; it < CODE_POINTS; it++) {
        int glyph = glyphs.getGlyphId(it);
        widths[it] = glyph == 0 ? 0 : font.getAdvanceWidth(glyph) / em;
      }
      return widths;
    } catch (IOException e) {
      throw new UncheckedIOException("the typeface " + file + " can't be read", e);
    }
  }
}
