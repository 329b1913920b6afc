package org.flankatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
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

  /** Stands for a character that no typeface has. */
  static final int UNKNOWN = 0xFFFD;

  private static final int LAST_CODE_POINT = 0xFFFF;

  private final String file;
  private final Map<Integer, Float> widthsEm;

  Face(String name) {
    file = "fonts/" + name + ".ttf";
    widthsEm = widths();
  }

  /** The font file. */
  InputStream open() {
    return Optional.ofNullable(Face.class.getResourceAsStream(file)).orElseThrow();
  }

  boolean has(int codePoint) {
    return widthsEm.containsKey(codePoint);
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
    return widthsEm.getOrDefault(codePoint, widthsEm.getOrDefault(UNKNOWN, 1f));
  }

  private Map<Integer, Float> widths() {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      float em = font.getUnitsPerEm();
      Map<Integer, Float> widths = new HashMap<>();
      for (int it = ' '; it <= LAST_CODE_POINT; it++) {
        int glyph = glyphs.getGlyphId(it);
        if (glyph != 0) {
          widths.put(it, font.getAdvanceWidth(glyph) / em);
        }
      }
      return Map.copyOf(widths);
    } catch (IOException e) {
      throw new UncheckedIOException("the typeface " + file + " can't be read", e);
    }
  }
}
