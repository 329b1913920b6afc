package org.flankatlas.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A box of text on a slide, without margins of its own, that shrinks what a person adds. */
final class SlideText {

  private static final String NUMBER_FIELD = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";
  private static final double FOOT_SIZE = 8;

  private final XSLFTextShape shape;

  /** A paragraph that is being written. */
  record Paragraph(XSLFTextParagraph paragraph) {

    XSLFTextRun run(String text, String typeface, double sizePt, Color colour) {
      XSLFTextRun run = paragraph.addNewTextRun();
      run.setText(text);
      run.setFontFamily(typeface);
      run.setFontSize(sizePt);
      run.setFontColor(colour);
      return run;
    }
  }

  private SlideText(XSLFTextShape shape) {
    this.shape = shape;
    shape.clearText();
    shape.setInsets(new Insets2D(0, 0, 0, 0));
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NORMAL);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
  }

  static XSLFSlideLayout layout(XMLSlideShow show, SlideLayout kind) {
    return show.getSlideMasters().getFirst().getLayout(kind);
  }

  /** The title that the slide has of its layout. */
  static SlideText title(XSLFSlide slide) {
    return new SlideText(slide.getPlaceholder(0));
  }

  static SlideText box(XSLFSlide slide) {
    return new SlideText(slide.createTextBox());
  }

  void place(double x, double y, double width, double height) {
    CTShapeProperties own = ((CTShape) shape.getXmlObject()).getSpPr();
    if (!own.isSetXfrm()) {
      // Without one of its own, it would move the shape of the master that it follows.
      own.addNewXfrm();
    }
    shape.setAnchor(new Rectangle2D.Double(x, y, width, height));
  }

  Paragraph paragraph(double beforePt) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(TextAlign.LEFT);
    paragraph.setSpaceBefore(-beforePt);
    return new Paragraph(paragraph);
  }

  /** The lower edge of a slide: whose data it shows, and the number of the slide as a field. */
  static void foot(XSLFSlide slide, String credit, int number) {
    double y = SlideTheme.HEIGHT - 26;
    if (!credit.isEmpty()) {
      SlideText left = box(slide);
      left.place(36, y, SlideTheme.WIDTH - 120, 14);
      left.paragraph(0).run(credit, SlideTheme.SANS, FOOT_SIZE, Look.INK_SOFT);
    }
    SlideText right = box(slide);
    right.place(SlideTheme.WIDTH - 74, y, 50, 14);
    XSLFTextParagraph paragraph = right.paragraph(0).paragraph();
    paragraph.setTextAlign(TextAlign.RIGHT);
    CTTextField field = paragraph.getXmlObject().addNewFld();
    field.setId(NUMBER_FIELD);
    field.setType("slidenum");
    CTTextCharacterProperties letters = field.addNewRPr();
    letters.setLang("en-GB");
    letters.setSz((int) (FOOT_SIZE * 100));
    field.setT(String.valueOf(number));
  }

  static void notes(XSLFNotes notes, String text) {
    for (XSLFTextShape shape : notes.getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        shape.clearText();
        for (String paragraph : text.split("\n+")) {
          shape.addNewTextParagraph().addNewTextRun().setText(paragraph);
        }
      }
    }
  }
}
