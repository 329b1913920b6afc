package org.flankatlas.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.flankatlas.snapshot.Words;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Size, typefaces and colours of the slides, and of those that a person adds to them. */
final class SlideTheme {

  static final int WIDTH = 960;
  static final int HEIGHT = 540;
  static final String SANS = "Arial";
  static final String SERIF = "Georgia";

  private SlideTheme() {}

  static void wear(XMLSlideShow show) {
    double wider = (double) WIDTH / show.getPageSize().width;
    show.setPageSize(new Dimension(WIDTH, HEIGHT));
    for (XSLFSlideMaster master : show.getSlideMasters()) {
      widen(master, wider);
      for (XSLFSlideLayout layout : master.getSlideLayouts()) {
        widen(layout, wider);
      }
      master.getBackground().setFillColor(Look.PAPER);
      master.getTheme().setName(Words.of("atlas.title"));
      dress(master.getTheme().getXmlObject().getThemeElements());
    }
  }

  /** The template is made for slides of another width. */
  private static void widen(XSLFSheet sheet, double factor) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape instanceof XSLFAutoShape placed
          && ((CTShape) placed.getXmlObject()).getSpPr().isSetXfrm()) {
        Rectangle2D at = placed.getAnchor();
        placed.setAnchor(
            new Rectangle2D.Double(
                at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
      }
    }
  }

  private static void dress(CTBaseStyles styles) {
    styles.getFontScheme().getMajorFont().getLatin().setTypeface(SANS);
    styles.getFontScheme().getMinorFont().getLatin().setTypeface(SANS);
    CTColorScheme colours = styles.getClrScheme();
    paint(colours.getDk1(), Look.INK);
    paint(colours.getDk2(), Look.INK_SOFT);
    paint(colours.getLt2(), Look.PAPER);
    paint(colours.getAccent1(), Look.ACCENT);
    paint(colours.getHlink(), Look.ACCENT);
    paint(colours.getFolHlink(), Look.ACCENT);
  }

  private static void paint(CTColor colour, Color value) {
    if (colour.isSetSysClr()) {
      colour.unsetSysClr();
    }
    byte[] rgb = {(byte) value.getRed(), (byte) value.getGreen(), (byte) value.getBlue()};
    (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(rgb);
  }
}
