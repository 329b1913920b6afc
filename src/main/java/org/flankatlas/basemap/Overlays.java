package org.flankatlas.basemap;

import java.util.List;
import org.springframework.stereotype.Component;

/** The overlays that the atlas has: none until the shipped files have been read. */
@Component
public class Overlays {

  private volatile List<Overlay> all = List.of();

  /** Takes the place of what was there. */
  public void replace(List<Overlay> overlays) {
    all = List.copyOf(overlays);
  }

  /** In the order in which they lie on each other, from the bottom up. */
  public List<Overlay> all() {
    return all;
  }
}
