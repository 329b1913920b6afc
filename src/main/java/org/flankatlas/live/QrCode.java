package org.flankatlas.live;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR code that a phone can read off a screen. */
public final class QrCode {

  /** Light modules around the code, as ISO/IEC 18004 asks. */
  private static final int QUIET = 4;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET);

  private QrCode() {}

  /**
   * An SVG element, dark on light whatever stands behind it, one unit to a module.
   *
   * @throws IllegalArgumentException where the address is too long for a code
   */
  public static String svg(String address) {
    try {
      return svg(new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code holds " + address, e);
    }
  }

  private static String svg(BitMatrix modules) {
    int side = modules.getWidth();
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\""
            + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/>"
            + "<path fill=\"#000\" d=\"%2$s\"/></svg>")
        .formatted(side, path(modules));
  }

  /** One rectangle for each run of dark modules in a row. */
  private static String path(BitMatrix modules) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
          end++;
        }
        if (end > x) {
          path.append("M%d %dh%dv1h-%dz".formatted(x, y, end - x, end - x));
          x = end;
        }
      }
    }
    return path.toString();
  }
}
