package org.flankatlas;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The map alone, in the whole of a visitor's window. */
final class BareMap {

  private static final int MOST_LOOKS = 60;

  private static final String ALONE =
      """
      body * { visibility: hidden !important; }
      flank-map {
        position: fixed !important;
        inset: 0 !important;
        visibility: visible !important;
        --flank-map-inset-top: 24px !important;
        --flank-map-inset-right: 24px !important;
        --flank-map-inset-bottom: 24px !important;
        --flank-map-inset-left: 24px !important;
        --flank-map-controls-right: 0px !important;
        --flank-map-controls-bottom: 0px !important;
      }
      """;

  private static final String LOOK_AT =
      """
      async ([lonDeg, latDeg, maxZoom]) => {
        const map = document.querySelector('flank-map');
        map.snapshot = {
          ...map.snapshot,
          camera: {
            serial: map.snapshot.camera.serial + 1,
            westDeg: lonDeg, southDeg: latDeg, eastDeg: lonDeg, northDeg: latDeg,
            maxZoom,
          },
        };
        await map.updateComplete;
        await document.fonts.ready;
      }
      """;

  private static final String PICTURE =
      """
      async pixelRatio => {
        const blob = await document.querySelector('flank-map').picture({ pixelRatio });
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, it => String.fromCharCode(it)).join(''));
      }
      """;

  private final Page page;
  private final Set<Request> underWay = new HashSet<>();

  BareMap(Visitor visitor) {
    page = visitor.page;
    page.onRequest(underWay::add);
    page.onRequestFinished(underWay::remove);
    page.onRequestFailed(underWay::remove);
    visitor.visit("/");
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(ALONE));
  }

  /** The map around a place, as PNG, once all that it needs is there and nothing changes. */
  byte[] around(double lonDeg, double latDeg, double zoom) {
    page.evaluate(LOOK_AT, List.of(lonDeg, latDeg, zoom));
    byte[] before = {};
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      boolean whole = underWay.isEmpty();
      byte[] now = page.screenshot();
      if (whole && underWay.isEmpty() && Arrays.equals(before, now)) {
        return now;
      }
      before = whole ? now : new byte[0];
    }
    throw new AssertionError("The map does not come to rest; under way: " + underWay);
  }

  /** The picture that the map gives of itself, as PNG. */
  byte[] picture(int pixelRatio) {
    return Base64.getDecoder().decode((String) page.evaluate(PICTURE, pixelRatio));
  }
}
